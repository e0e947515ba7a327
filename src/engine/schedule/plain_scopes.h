#pragma once

#include "engine/schedule/compiled.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// Slots of a plain event, bit s for slot s.
using DayMask = std::uint64_t;

/// The run of as many slots as are busy, inside a day of so many slots, that holds most of them; the earliest or the
/// latest of these.
DayMask fullest_run(DayMask busy, int slots, bool latest);

/// What breaks count within: the days or the sessions of an event of at most 64 slots, or all of it.
class PlainScopes {
public:
    explicit PlainScopes(const Compiled& compiled);

    int count() const { return static_cast<int>(scopes_.size()); }
    int of(SlotIndex s) const { return of_slot_[s]; }
    int slots(int scope) const { return slots_[scope]; }
    SlotIndex first(int scope) const { return first_[scope]; }
    /// What lies in the scope.
    DayMask inside(DayMask busy, int scope) const { return busy & scopes_[scope]; }
    /// The same with the scope's first slot as slot 0.
    DayMask alone(DayMask busy, int scope) const { return inside(busy, scope) >> first(scope); }

    /// Gaps between busy slots of one scope.
    int gaps(DayMask busy) const {
        int runs = std::popcount(begins(busy));
        for (const DayMask scope : scopes_) runs -= (busy & scope) == 0 ? 0 : 1;
        return runs;
    }
    DayMask begins(DayMask busy) const { return busy & (~(busy << 1) | firsts_); }
    DayMask ends(DayMask busy) const { return busy & (~(busy >> 1) | lasts_); }
    /// Idle slots next to busy ones of the same scope.
    DayMask beside(DayMask busy) const { return ((busy << 1 & ~firsts_) | (busy >> 1 & ~lasts_)) & ~busy & all_; }
    /// The scopes in which nothing is busy.
    DayMask empty(DayMask busy) const;
    /// The fullest run of each scope.
    DayMask fullest_runs(DayMask busy, bool latest) const;

private:
    std::vector<DayMask> scopes_;
    std::vector<int> first_, slots_;
    std::vector<int> of_slot_;
    DayMask firsts_ = 0, lasts_ = 0, all_ = 0;
};

}  // namespace gyoryu::engine
