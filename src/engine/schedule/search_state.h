#pragma once

#include "engine/model/score.h"
#include "engine/schedule/choice.h"
#include "engine/schedule/compiled.h"
#include "engine/schedule/search_weights.h"
#include "engine/schedule/spread.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace gyoryu::engine {

/// A timetable while it is searched: meetings may be missing, every placed one keeps the hard rules except
/// fairness_range, which is a cost here. Every change is noted and can be taken back.
class SearchState {
public:
    explicit SearchState(const Compiled& compiled);

    void load(const std::vector<Choice>& choices);
    const std::vector<Choice>& unload() const { return choices_; }

    const Choice& at(MeetingIndex m) const { return choices_[m]; }
    /// The meeting in the participant's way, or none; where delegates split, one of them once all are taken.
    MeetingIndex meeting_at(ParticipantIndex p, SlotIndex s) const { return at_[index(p, s)]; }
    const SlotSet& busy(ParticipantIndex p) const { return busy_[p]; }
    int breaks(ParticipantIndex p) const { return breaks_[p]; }
    std::int64_t cost() const { return cost_; }
    const std::vector<MeetingIndex>& unplaced() const { return unplaced_; }
    int unplaced_mandatory() const { return unplaced_mandatory_; }
    /// Participants with breaks, in no order.
    const std::vector<ParticipantIndex>& interrupted() const { return interrupted_; }
    /// True when every hard rule is kept.
    bool valid() const { return unplaced_mandatory_ == 0 && unfair() == 0; }

    /// True when nobody of the meeting is busy there and its own demands and precedences allow it.
    bool open(MeetingIndex m, SlotIndex s) const;
    /// True when both sides keep room for the rests they asked for.
    bool rested(MeetingIndex m, SlotIndex s) const;
    /// True when one more meeting stays within what both sides want.
    bool wanted(MeetingIndex m, SlotIndex s) const;
    /// Precedences against what is placed now.
    bool in_order(MeetingIndex m, SlotIndex s) const;
    /// True when a table class and an interpreter are free as they are.
    bool has_room(MeetingIndex m, SlotIndex s) const;
    /// A free table class and interpreter; may pass meetings of the slot to other interpreters for it.
    std::optional<Choice> resources(MeetingIndex m, SlotIndex s);
    /// Free places of a class over a span of slots.
    bool class_free(int k, SlotIndex s, int duration) const;
    bool interpreter_free(InterpreterIndex i, SlotIndex s, int duration) const;
    /// The meeting the interpreter is at, or none.
    MeetingIndex interpreted_at(InterpreterIndex i, SlotIndex s) const { return interpreter_at_[i][s]; }

    void place(MeetingIndex m, const Choice& choice);
    void remove(MeetingIndex m);
    /// Cost of the change if the participant's busy slots became these, without fairness.
    std::int64_t day_cost(ParticipantIndex p, const SlotSet& busy, int meetings) const;
    std::int64_t cost_of_leaving_out(MeetingIndex m) const {
        return c_.must[m] ? weights_.unplaced_mandatory : weights_.unplaced * c_.meeting(m).priority;
    }
    int meetings_of(ParticipantIndex p) const { return count_[p]; }

    /// What changed since the last commit: the meetings with what they had before.
    const std::vector<std::pair<MeetingIndex, Choice>>& journal() const { return journal_; }
    /// Forgets how to take back.
    void commit() { journal_.clear(); }
    /// Takes back everything since the last commit.
    void rollback();

    /// The levels of the objective as far as the search itself adds them up (Compiled::counted), hard rules first; less
    /// is better.
    std::vector<std::int64_t> rank() const;

private:
    std::size_t index(ParticipantIndex p, SlotIndex s) const { return static_cast<std::size_t>(p) * c_.slot_count + s; }
    std::int64_t unfair() const;
    void set(MeetingIndex m, const Choice& choice);
    void occupy(MeetingIndex m, const Choice& choice, bool in);
    void change_day(ParticipantIndex p, MeetingIndex m, SlotIndex s, bool in);
    void list(std::vector<std::int32_t>& items, std::vector<std::int32_t>& where, std::int32_t item, bool in);
    bool caps_allow(ParticipantIndex p, SlotIndex s) const;
    bool interpreter_may(InterpreterIndex i, SlotIndex s, int duration) const;
    InterpreterIndex free_interpreter(MeetingIndex m, SlotIndex s) const;
    int best_class(MeetingIndex m, SlotIndex s) const;
    std::int64_t place_cost(MeetingIndex m, SlotIndex s, int table_class) const;
    TableIndex table_at(ParticipantIndex p, SlotIndex s) const;
    int walk_of(ParticipantIndex p) const;
    void crowd(ParticipantIndex p, MeetingIndex m, SlotIndex s, bool in);
    const SlotSet& taken(ParticipantIndex p) const { return c_.some_split && c_.at_once[p] > 1 ? full_[p] : busy_[p]; }
    void count_words(MeetingIndex m, const Choice& choice, int sign);
    void count_places(MeetingIndex m, const Choice& old, const Choice& now);
    void count_spreads();
    InterpreterIndex passed_on_interpreter(MeetingIndex m, SlotIndex s);

    const Compiled& c_;
    SearchWeights weights_;
    std::vector<Choice> choices_;
    std::vector<MeetingIndex> at_;
    std::vector<SlotSet> busy_;
    std::vector<int> breaks_, wait_, count_, due_;
    std::vector<std::int64_t> day_cost_;
    std::vector<std::vector<int>> session_count_;
    std::vector<int> breaks_histogram_;
    std::vector<std::vector<int>> class_use_;
    std::vector<std::vector<MeetingIndex>> interpreter_at_;
    std::vector<SlotSet> interpreter_busy_;
    std::vector<MeetingIndex> unplaced_;
    std::vector<std::int32_t> where_unplaced_;
    std::vector<ParticipantIndex> interrupted_;
    std::vector<std::int32_t> where_interrupted_;
    std::vector<std::pair<MeetingIndex, Choice>> journal_;
    std::vector<std::vector<MeetingIndex>> crowd_;  ///< by participant and slot, where somebody splits
    std::vector<SlotSet> full_;                     ///< slots in which all delegates are taken
    std::vector<int> burden_, walk_;
    Spread breaks_spread_, burden_spread_, load_spread_;
    bool spreads_ = false, words_ = false, places_ = false;  ///< the objective asks for them
    std::int64_t spread_cost_ = 0;
    int unplaced_mandatory_ = 0;
    std::int64_t cost_ = 0;
    std::int64_t unfair_ = 0;
    Score score_;
};

}  // namespace gyoryu::engine
