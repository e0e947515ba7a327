#pragma once

#include "engine/model/problem.h"

#include <vector>

namespace gyoryu::engine {

/// Tables that are alike for every meeting, so that only how many of them are in use matters.
struct TableClass {
    std::vector<TableIndex> tables;
    int capacity = 0;  ///< meetings at the same time at all of them together
    SlotSet closed;    ///< slots at which they hold none

    int capacity_at(SlotIndex s) const { return closed.contains(s) ? 0 : capacity; }
};

/// A problem prepared for searching: domains narrowed to what the demands leave, look-ups in both directions.
/// Refers to the problem it was made from.
struct Compiled {
    explicit Compiled(const Problem& problem);

    const Problem& problem;
    int slot_count = 0;
    std::vector<SlotSet> starts;  ///< per meeting: first slots it may have
    std::vector<std::vector<MeetingIndex>> of_participant;
    std::vector<std::vector<MeetingIndex>> before;  ///< per meeting: those that must end before it
    std::vector<std::vector<MeetingIndex>> behind;  ///< per meeting: those it must end before
    std::vector<TableClass> classes;
    std::vector<int> class_of_table;
    std::vector<std::vector<int>> classes_of;                    ///< per meeting; empty for video
    std::vector<std::vector<InterpreterIndex>> interpreters_of;  ///< per meeting: candidates, empty when none is needed
    std::vector<char> must;         ///< per meeting: mandatory, or frozen where it is placed
    std::vector<char> interpreted;  ///< per meeting: it needs one
    std::vector<SlotSet> scopes;    ///< of breaks: a partition of the slots
    SlotSet scope_firsts;
    SlotSet runs_on;                 ///< slots that the next follows directly
    bool one_kind_of_place = false;  ///< every meeting takes a table of the only class
    bool hopeless = false;           ///< a mandatory meeting has no start, table or interpreter

    int meeting_count() const { return static_cast<int>(problem.meetings.size()); }
    int participant_count() const { return static_cast<int>(problem.participants.size()); }
    const Meeting& meeting(MeetingIndex m) const { return problem.meetings[m]; }
    /// The slots the meeting covers from a start.
    SlotSet span(MeetingIndex m, SlotIndex start) const {
        return SlotSet::range(start, start + problem.meetings[m].duration);
    }
    /// Gaps between busy slots, counted within each scope.
    int breaks_of(const SlotSet& busy) const;
    /// Idle slots between the first and the last busy one of each scope.
    int idle_within(const SlotSet& busy) const;
    /// The idle slots of the longest gap.
    int longest_wait_of(const SlotSet& busy) const;
};

}  // namespace gyoryu::engine
