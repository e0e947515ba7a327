#include "engine/schedule/plain_cost.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

// Hundredths of a break. A meeting outside the run that holds most of the day shows how far it is to be without breaks,
// and an idle slot inside the day the way out of long gaps.
constexpr std::int64_t for_break = 40;
constexpr std::int64_t for_outside = 60;
constexpr std::int64_t for_idle = 8;

/// Without what lies outside; 0 where there is no break.
std::int64_t quick_cost(DayMask busy) {
    if (busy == 0) return 0;
    const int gaps = std::popcount(busy & ~(busy << 1)) - 1;
    if (gaps == 0) return 0;
    const int idle = 64 - std::countl_zero(busy) - std::countr_zero(busy) - std::popcount(busy);
    return for_break * gaps + for_idle * idle;
}

/// Of a scope of so many slots, in which there is a break.
int outside_of(DayMask busy, int slots) {
    const int length = std::popcount(busy), last = slots - length;
    const DayMask run = (DayMask{1} << length) - 1;
    int held = 0;
    const auto look = [&](int first) { held = std::max(held, std::popcount(busy & run << first)); };
    for (DayMask begins = busy & ~(busy << 1); begins != 0 && held < length - 1; begins &= begins - 1) {
        look(std::min(std::countr_zero(begins), last));
    }
    for (DayMask ends = busy & ~(busy >> 1); ends != 0 && held < length - 1; ends &= ends - 1) {
        look(std::max(std::countr_zero(ends) - length + 1, 0));
    }
    return length - held;
}

}  // namespace

std::int64_t cost_of(const PlainScopes& scopes, DayMask busy) {
    std::int64_t cost = 0;
    for (int scope = 0; scope < scopes.count(); ++scope) {
        const DayMask alone = scopes.alone(busy, scope);
        const std::int64_t quick = quick_cost(alone);
        if (quick > 0) cost += quick + for_outside * outside_of(alone, scopes.slots(scope));
    }
    return cost;
}

void PlainCosts::see(ParticipantIndex p, DayMask busy) {
    for (int scope = 0; scope < scopes_.count(); ++scope) {
        Known& known = known_[static_cast<std::size_t>(p) * scopes_.count() + scope];
        const DayMask alone = scopes_.alone(busy, scope);
        const std::int64_t quick = quick_cost(alone);
        known.outside = quick == 0 ? 0 : outside_of(alone, scopes_.slots(scope));
        known.cost = static_cast<std::int32_t>(quick + for_outside * known.outside);
    }
}

std::int64_t PlainCosts::change(ParticipantIndex p, DayMask busy, SlotIndex from, SlotIndex to,
                                std::int64_t most) const {
    const DayMask then = busy ^ DayMask { 1 } << from ^ DayMask { 1 } << to;
    const int scopes[] = {scopes_.of(from), scopes_.of(to)};
    const int count = scopes[0] == scopes[1] ? 1 : 2;
    DayMask alone[2];
    bool broken[2];
    std::int64_t change = 0, outside_least = 0;
    for (int i = 0; i < count; ++i) {
        const Known& now = known(p, scopes[i]);
        alone[i] = scopes_.alone(then, scopes[i]);
        const std::int64_t quick = quick_cost(alone[i]);
        broken[i] = quick > 0;
        change += quick - now.cost;
        // Who has a break has something outside; and an exchange brings in no more than one meeting.
        if (broken[i]) outside_least += std::max(1, now.outside - 1);
    }
    if (outside_least == 0 || change + for_outside * outside_least > most) return change + for_outside * outside_least;
    for (int i = 0; i < count; ++i) {
        if (broken[i]) change += for_outside * outside_of(alone[i], scopes_.slots(scopes[i]));
    }
    return change;
}

}  // namespace gyoryu::engine
