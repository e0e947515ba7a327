#include "engine/schedule/plain_scopes.h"

#include <algorithm>

namespace gyoryu::engine {

/// A run that holds most begins where some busy stretch begins, or ends where one ends.
DayMask fullest_run(DayMask busy, int slots, bool latest) {
    const int length = std::popcount(busy);
    if (length == 0 || length == 64) return busy;
    const DayMask run = (DayMask{1} << length) - 1;
    DayMask best = 0;
    int most = 0;
    const auto look = [&](int first) {
        const DayMask here = run << std::clamp(first, 0, slots - length);
        const int held = std::popcount(busy & here);
        if (held < most || (held == most && (here > best) != latest)) return;
        most = held;
        best = here;
    };
    for (DayMask begins = busy & ~(busy << 1); begins != 0; begins &= begins - 1) look(std::countr_zero(begins));
    for (DayMask ends = busy & ~(busy >> 1); ends != 0; ends &= ends - 1) look(std::countr_zero(ends) - length + 1);
    return best;
}

PlainScopes::PlainScopes(const Compiled& c) : of_slot_(c.slot_count) {
    for (const SlotSet& scope : c.scopes) {
        DayMask slots = 0;
        for (SlotIndex s = scope.first(); s != none; s = scope.next(s + 1)) {
            slots |= DayMask{1} << s;
            of_slot_[s] = count();
        }
        scopes_.push_back(slots);
        first_.push_back(scope.first());
        slots_.push_back(scope.count());
        firsts_ |= DayMask{1} << scope.first();
        lasts_ |= DayMask{1} << scope.last();
        all_ |= slots;
    }
}

DayMask PlainScopes::empty(DayMask busy) const {
    DayMask out = 0;
    for (const DayMask scope : scopes_) out |= (busy & scope) == 0 ? scope : 0;
    return out;
}

DayMask PlainScopes::fullest_runs(DayMask busy, bool latest) const {
    DayMask out = 0;
    for (int scope = 0; scope < count(); ++scope) {
        out |= fullest_run(alone(busy, scope), slots(scope), latest) << first(scope);
    }
    return out;
}

}  // namespace gyoryu::engine
