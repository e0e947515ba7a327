#include "engine/schedule/plain_cost.h"

namespace gyoryu::engine {

namespace {

// Hundredths of a break. A meeting outside the run that holds most of the day shows how far it is to be without breaks,
// and an idle slot inside the day the way out of long gaps.
constexpr std::int64_t for_break = 40;
constexpr std::int64_t for_outside = 60;
constexpr std::int64_t for_idle = 8;

std::int64_t cost_in(const PlainScopes& scopes, DayMask all, int scope) {
    const DayMask busy = scopes.alone(all, scope);
    if (busy == 0) return 0;
    const int gaps = std::popcount(busy & ~(busy << 1)) - 1;
    if (gaps == 0) return 0;
    const int idle = 64 - std::countl_zero(busy) - std::countr_zero(busy) - std::popcount(busy);
    const int outside = std::popcount(busy & ~fullest_run(busy, scopes.slots(scope), false));
    return for_break * gaps + for_outside * outside + for_idle * idle;
}

}  // namespace

std::int64_t cost_of(const PlainScopes& scopes, DayMask busy) {
    std::int64_t cost = 0;
    for (int scope = 0; scope < scopes.count(); ++scope) cost += cost_in(scopes, busy, scope);
    return cost;
}

std::int64_t cost_change(const PlainScopes& scopes, DayMask busy, SlotIndex from, SlotIndex to) {
    const DayMask then = busy ^ DayMask { 1 } << from ^ DayMask { 1 } << to;
    const int scope = scopes.of(from), other = scopes.of(to);
    std::int64_t change = cost_in(scopes, then, scope) - cost_in(scopes, busy, scope);
    if (other != scope) change += cost_in(scopes, then, other) - cost_in(scopes, busy, other);
    return change;
}

}  // namespace gyoryu::engine
