#include "rehearsal/mishaps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gyoryu::rehearsal {

namespace {

std::size_t share_of(std::size_t meetings, double share) {
    return static_cast<std::size_t>(std::llround(static_cast<double>(meetings) * share));
}

Fate no_show(base::Random& random) {
    return {Mishap::no_show, random.below(2) == 0, random.below(3) != 0, random.below(4) == 0, 0};
}

/// Whoever knows to be late calls.
Fate late(base::Random& random) {
    return {Mishap::late, random.below(2) == 0, true, false, 5 * static_cast<int>(1 + random.below(8))};
}

}  // namespace

std::vector<Fate> draw_fates(std::size_t meetings, double no_shows, double late_share, base::Random& random) {
    std::vector<Fate> fates(meetings);
    std::vector<std::size_t> order(meetings);
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(std::span(order));
    const auto absent = std::min(meetings, share_of(meetings, no_shows));
    const auto delayed = std::min(meetings - absent, share_of(meetings, late_share));
    for (std::size_t i = 0; i < absent; ++i) fates[order[i]] = no_show(random);
    for (std::size_t i = absent; i < absent + delayed; ++i) fates[order[i]] = late(random);
    return fates;
}

}  // namespace gyoryu::rehearsal
