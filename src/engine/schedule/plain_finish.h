#pragma once

#include "engine/schedule/plain_day.h"
#include "engine/schedule/sat_solver.h"

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace gyoryu::engine {

/// Clauses for a timetable of a plain day without any break, near one with few: everybody has one run, which begins at
/// most `reach` slots earlier or later than now; of those with a break and of whom they meet, two more.
class PlainFinish {
public:
    /// Breaks count over the whole event, and every meeting of `now` has a slot. Solvers with an even and an odd seed
    /// restart differently, since how soon one finds a day varies much.
    PlainFinish(const Compiled& compiled, const std::vector<Choice>& now, int reach, int seed);

    /// Goes on where it was; unsatisfiable only says that there is none so near.
    SatAnswer run(std::uint64_t conflicts_most, const std::stop_token& stop) {
        return solver_.solve({}, conflicts_most, stop);
    }
    /// After satisfiable.
    std::vector<Choice> choices() const;

private:
    struct Run {
        SlotIndex earliest = 0, latest = 0;  ///< at which it may begin
        int length = 0;
        std::vector<Literal> begun;  ///< from the earliest on, before the latest: has begun there or before
    };
    void see_runs(const std::vector<Choice>& now, int reach);
    void say_meeting(MeetingIndex m, SlotIndex now);
    void say_slot(ParticipantIndex p, SlotIndex s);
    void say_tables(SlotIndex s);
    /// Of literals that may be true or false for certain.
    void say_at_most(const std::vector<Literal>& literals, std::int64_t most);
    /// True, false or open: the run has begun at the slot or before.
    Literal begun(const Run& run, SlotIndex s);
    /// The same: somebody is there at the slot.
    Literal there(ParticipantIndex p, SlotIndex s);
    std::vector<Literal>& meets(ParticipantIndex p, SlotIndex s) {
        return meets_[static_cast<std::size_t>(p) * c_.slot_count + s];
    }

    const Compiled& c_;
    SatSolver solver_;
    Literal truth_;
    std::vector<Run> runs_;                                           ///< per participant
    std::vector<std::vector<Literal>> meets_;                         ///< per participant and slot
    std::vector<std::vector<std::pair<SlotIndex, Literal>>> places_;  ///< per meeting
};

}  // namespace gyoryu::engine
