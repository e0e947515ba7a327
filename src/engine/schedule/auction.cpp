#include "engine/schedule/auction.h"

#include <algorithm>

namespace gyoryu::engine {

std::vector<std::int32_t> auction(const Bids& bids, int lots, std::int64_t step) {
    std::vector<std::int32_t> won(lots, -1), holder(lots, -1);
    std::vector<std::int64_t> price(lots, 0);
    std::vector<std::int32_t> waiting(bids.ends.size());
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i] = static_cast<std::int32_t>(i);
    while (!waiting.empty()) {
        const std::int32_t bidder = waiting.back();
        waiting.pop_back();
        std::int64_t best = 0, second = 0;
        std::int32_t offer = -1;
        for (std::int32_t i = bidder == 0 ? 0 : bids.ends[bidder - 1]; i < bids.ends[bidder]; ++i) {
            const std::int64_t gain = bids.offers[i].value - price[bids.offers[i].lot];
            if (gain > best) {
                second = best;
                best = gain;
                offer = i;
            } else {
                second = std::max(second, gain);
            }
        }
        if (offer < 0) continue;
        const std::int32_t lot = bids.offers[offer].lot;
        price[lot] += best - second + step;
        if (holder[lot] >= 0) waiting.push_back(holder[lot]);
        holder[lot] = bidder;
        won[lot] = offer;
    }
    return won;
}

}  // namespace gyoryu::engine
