#pragma once

#include "engine/model/breach.h"
#include "engine/model/timetable.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// A meeting held against one place, as if it were put there.
struct Cell {
    MeetingIndex meeting = none;
    SlotIndex slot = none;
    TableIndex table = none;
    InterpreterIndex interpreter = none;
};

/// Who and what is taken when, with one meeting left out at each question: the one that is asked about.
/// Questions take constant time. What a broken timetable books twice is remembered once.
class Occupancy {
public:
    Occupancy(const Problem& problem, const Timetable& timetable);

    const Problem& problem() const { return problem_; }
    const Timetable& timetable() const { return timetable_; }
    /// Another meeting in the participant's way at the slot, or none while one more can be held beside the others.
    MeetingIndex at(ParticipantIndex p, SlotIndex s, MeetingIndex besides) const;
    /// The other meeting the interpreter is at.
    MeetingIndex interpreted(InterpreterIndex i, SlotIndex s, MeetingIndex besides) const;
    /// How many other meetings are at the table.
    int table_use(TableIndex t, SlotIndex s, MeetingIndex besides) const;
    SlotSet busy(ParticipantIndex p, MeetingIndex besides) const;
    SlotSet interpreter_busy(InterpreterIndex i, MeetingIndex besides) const;
    /// Other meetings of the participant; in one session, or in all for `none`.
    int meetings(ParticipantIndex p, SessionIndex session, MeetingIndex besides) const;
    /// The meetings that name this one in `after`.
    const std::vector<MeetingIndex>& behind(MeetingIndex m) const { return behind_[m]; }
    int breaks(ParticipantIndex p) const { return breaks_[p]; }
    int breaks_of(const SlotSet& busy) const;
    /// The least and most breaks anyone has besides these two, `least` at most `most`.
    int least_breaks(ParticipantIndex a, ParticipantIndex b) const;
    int most_breaks(ParticipantIndex a, ParticipantIndex b) const;
    /// The first slot behind the meeting from there; past the last slot when it does not fit.
    SlotIndex end(const Cell& cell) const { return cell.slot + problem_.meetings[cell.meeting].duration; }
    /// The same, but never past the last slot.
    SlotIndex end_within(const Cell& cell) const;

private:
    SlotSet span(MeetingIndex m) const;
    std::vector<MeetingIndex> others(ParticipantIndex p, MeetingIndex besides) const;
    std::size_t index(std::int32_t row, SlotIndex s) const {
        return static_cast<std::size_t>(row) * problem_.slots.size() + s;
    }
    int histogram_besides(int breaks, ParticipantIndex a, ParticipantIndex b) const;

    const Problem& problem_;
    const Timetable& timetable_;
    std::vector<MeetingIndex> at_, interpreted_;
    std::vector<int> table_use_;
    std::vector<SlotSet> busy_, interpreter_busy_;
    std::vector<std::vector<MeetingIndex>> of_participant_;
    std::vector<std::vector<MeetingIndex>> behind_;
    std::vector<int> breaks_;
    std::vector<int> histogram_;
};

/// Takes breaches: only which rules, or each with its parameters.
class Findings {
public:
    explicit Findings(std::vector<Breach>* list = nullptr) : list_(list) {}
    void add(const Breach& breach) {
        rules_ |= std::uint32_t{1} << static_cast<int>(breach.rule);
        if (list_ != nullptr) list_->push_back(breach);
    }
    std::uint32_t rules() const { return rules_; }

private:
    std::vector<Breach>* list_;
    std::uint32_t rules_ = 0;
};

}  // namespace gyoryu::engine
