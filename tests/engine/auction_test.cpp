#include "engine/schedule/auction.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace gyoryu::engine {
namespace {

struct Market {
    Bids bids;
    int lots = 0;
};

Market random_market(std::uint64_t seed) {
    base::Random random(seed);
    Market market;
    market.lots = 1 + static_cast<int>(random.below(6));
    const int bidders = static_cast<int>(random.below(7));
    for (int i = 0; i < bidders; ++i) {
        for (int lot = 0; lot < market.lots; ++lot) {
            if (random.below(2) == 0) continue;
            market.bids.offers.push_back({lot, static_cast<std::int64_t>(random.below(2'000)) - 300});
        }
        market.bids.ends.push_back(static_cast<std::int32_t>(market.bids.offers.size()));
    }
    return market;
}

std::int64_t most_worth(const Market& market, std::size_t bidder, unsigned taken) {
    if (bidder == market.bids.ends.size()) return 0;
    std::int64_t best = most_worth(market, bidder + 1, taken);
    const int begin = bidder == 0 ? 0 : market.bids.ends[bidder - 1];
    for (int i = begin; i < market.bids.ends[bidder]; ++i) {
        const auto& [lot, value] = market.bids.offers[i];
        if ((taken >> lot & 1) != 0 || value <= 0) continue;
        best = std::max(best, value + most_worth(market, bidder + 1, taken | 1U << lot));
    }
    return best;
}

TEST(Auction, comes_within_a_step_for_each_pair_of_the_largest_sum) {
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        const Market market = random_market(seed);
        for (const std::int64_t step : {1, 40}) {
            std::int64_t sum = 0;
            std::map<std::ptrdiff_t, int> lots_of_bidder;
            for (int lot = 0; lot < market.lots; ++lot) {
                const std::int32_t offer = auction(market.bids, market.lots, step)[lot];
                if (offer < 0) continue;
                EXPECT_EQ(market.bids.offers[offer].lot, lot) << "seed " << seed;
                EXPECT_GT(market.bids.offers[offer].value, 0) << "seed " << seed;
                const auto bidder = std::ranges::upper_bound(market.bids.ends, offer) - market.bids.ends.begin();
                EXPECT_EQ(++lots_of_bidder[bidder], 1) << "seed " << seed;
                sum += market.bids.offers[offer].value;
            }
            const std::int64_t most = most_worth(market, 0, 0);
            EXPECT_LE(sum, most) << "seed " << seed;
            EXPECT_GE(sum + step * market.lots, most) << "seed " << seed;
        }
    }
}

}  // namespace
}  // namespace gyoryu::engine
