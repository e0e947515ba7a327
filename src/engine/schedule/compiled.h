#pragma once

#include "engine/model/problem.h"

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace gyoryu::engine {

/// Tables that are alike for every meeting, so that only how many of them are in use matters.
struct TableClass {
    std::vector<TableIndex> tables;
    int capacity = 0;  ///< meetings at the same time at all of them together
    SlotSet closed;    ///< slots at which they hold none

    int capacity_at(SlotIndex s) const { return closed.contains(s) ? 0 : capacity; }
};

/// The measured rules that a meeting keeps or breaks by its interpreter alone.
inline constexpr std::array rules_of_words = {RuleKey::second_language, RuleKey::interpreter_field,
                                              RuleKey::interpreters_changed};

/// A problem prepared for searching: domains narrowed to what the demands leave, look-ups in both directions.
/// Refers to the problem it was made from.
struct Compiled {
    explicit Compiled(const Problem& problem);

    const Problem& problem;
    int slot_count = 0;
    /// Of the meetings, side by side in memory: searches read them all the time.
    std::vector<std::array<ParticipantIndex, 2>> sides;
    std::vector<int> duration;
    std::vector<SlotSet> starts;  ///< per meeting: first slots it may have
    std::vector<std::vector<MeetingIndex>> of_participant;
    std::vector<std::vector<MeetingIndex>> before;  ///< per meeting: those that must end before it
    std::vector<std::vector<MeetingIndex>> behind;  ///< per meeting: those it must end before
    std::vector<TableClass> classes;
    std::vector<int> class_of_table;
    std::vector<std::vector<int>> classes_of;  ///< per meeting; empty for video
    /// Per meeting: candidates, those who serve the objective best and then the least versatile first. Also for
    /// meetings that can do without but are better held with one; empty where nobody is of use.
    std::vector<std::vector<InterpreterIndex>> interpreters_of;
    std::vector<std::vector<int>> interpreter_rank;  ///< beside interpreters_of: equal for those who are as good
    std::vector<char> must;                          ///< per meeting: mandatory, or frozen where it is placed
    std::vector<char> interpreted;                   ///< per meeting: it needs one
    std::vector<SlotSet> scopes;                     ///< of breaks: a partition of the slots
    SlotSet scope_firsts;
    SlotSet runs_on;                                           ///< slots that the next follows directly
    std::map<int, std::vector<ObjectiveTerm>> words_by_level;  ///< terms of rules_of_words
    std::vector<int> at_once;                                  ///< per participant: meetings at the same time
    bool some_split = false;                                   ///< some participant can be in several
    bool some_guarded = false;  ///< … or asked for rests: a free slot alone does not say that a meeting can start
    bool tables_apart = false;  ///< every table is a class of its own, for an objective that asks at which they are
    bool one_kind_of_place = false;  ///< every meeting takes a table of the only class
    bool hopeless = false;           ///< a mandatory meeting has no start, table or interpreter

    int meeting_count() const { return static_cast<int>(problem.meetings.size()); }
    int participant_count() const { return static_cast<int>(problem.participants.size()); }
    const Meeting& meeting(MeetingIndex m) const { return problem.meetings[m]; }
    /// The slots the meeting covers from a start.
    SlotSet span(MeetingIndex m, SlotIndex start) const { return SlotSet::range(start, start + duration[m]); }
    /// Gaps between busy slots, counted within each scope.
    int breaks_of(const SlotSet& busy) const;
    /// Idle slots between the first and the last busy one of each scope.
    int idle_within(const SlotSet& busy) const;
    /// The idle slots of the longest gap.
    int longest_wait_of(const SlotSet& busy) const;
    /// The burden of these slots together.
    int burden_of(const SlotSet& busy) const;
    /// True when the rests asked for have room beside these busy slots.
    bool rested(ParticipantIndex p, const SlotSet& busy) const;
    /// True when the rule is in the objective.
    bool weighs(RuleKey rule) const;
    /// True when the placed meeting counts for the rule, one of rules_of_words.
    bool counts_for(RuleKey rule, MeetingIndex m, InterpreterIndex interpreter) const;
    /// True when the search itself adds the rule up; the others are measured on whole timetables.
    bool counted(RuleKey rule) const {
        return tables_apart || (rule != RuleKey::walking && rule != RuleKey::tables_changed);
    }

private:
    std::vector<std::pair<int, SlotSet>> burdens_;  ///< slots of the same burden, those without left out
};

}  // namespace gyoryu::engine
