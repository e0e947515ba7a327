#pragma once

#include "base/random.h"
#include "engine/schedule/plain_scopes.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Who could be there when if nobody had a break: everybody has at most one run in each scope, together as many slots
/// as they have meetings. Two who meet must be there at the same time, the more slots the likelier; in no slot are more
/// people there than tables, nor more of one side than of the other. Runs are annealed, from random ones: how many of
/// somebody's meetings belong to which day is open, which are too many possibilities for likely_starts.h.
class PlainShape {
public:
    PlainShape(const Compiled& compiled, const PlainScopes& scopes, std::uint64_t seed);

    /// So many moves for each participant; cools from beginning to end. Ends early at a stop.
    void run(std::uint64_t rounds, const std::stop_token& stop);
    DayMask there(ParticipantIndex p) const { return there_[p]; }
    /// How often, of 65,536 times, somebody was there while it was cool.
    std::uint32_t likely(ParticipantIndex p, SlotIndex s) const;
    /// Hundredths of a natural logarithm; what the run makes small.
    std::int64_t cost() const;
    /// How much dearer it becomes when somebody is there at other slots.
    std::int64_t change(ParticipantIndex p, DayMask then) const;
    /// Somebody's slots, changed at random.
    DayMask other_runs(ParticipantIndex p);
    void stand(ParticipantIndex p, DayMask then);

private:
    void stand_anywhere(ParticipantIndex p);
    DayMask shifted(DayMask there);
    DayMask given(DayMask there);
    std::int64_t crowd(int side, SlotIndex s, int more) const;
    void look();

    const Compiled& c_;
    const PlainScopes& scopes_;
    base::Random random_;
    bool apart_ = false;  ///< there are two sides
    int seats_ = 0;       ///< of a side
    std::vector<int> side_;
    std::vector<std::int32_t> first_partner_;  ///< per participant, and the end
    std::vector<ParticipantIndex> partners_;   ///< one for each of their meetings
    std::vector<DayMask> there_;
    std::array<std::vector<int>, 2> count_;  ///< people there, per side and slot
    std::vector<std::uint32_t> seen_;        ///< by participant and slot: looks at which they were there
    std::uint32_t looks_ = 0;
};

}  // namespace gyoryu::engine
