#include "engine/match/reasons/all_reasons.h"

#include <algorithm>

namespace gyoryu::engine::match_reasons {

namespace {

constexpr std::int64_t half_way = 6 * 100'000;  ///< s = 6, in hundredths of weight × thousandths of rarity
constexpr std::size_t tokens_named = 12;

struct Common {
    TokenIndex token = none;
    std::int64_t sum = 0;
};

/// Both lists are sorted by token.
void add_common(const MatchPair& pair, const std::vector<WeightedToken>& wanted,
                const std::vector<WeightedToken>& offered, std::vector<Common>& common) {
    auto offer = offered.begin();
    for (const auto& want : wanted) {
        while (offer != offered.end() && offer->token < want.token) ++offer;
        if (offer == offered.end()) return;
        if (offer->token != want.token) continue;
        common.push_back({want.token, std::min(want.weight, offer->weight) * pair.index.rarity(want.token)});
    }
}

}  // namespace

std::optional<MatchReason> product(const MatchPair& pair) {
    std::vector<Common> common;
    add_common(pair, pair.buys().needs, pair.sells().offers, common);
    add_common(pair, pair.sells().needs, pair.buys().offers, common);
    std::int64_t sum = 0;
    for (const auto& one : common) sum += one.sum;
    MatchReason reason{.key = MatchReasonKey::product};
    reason.points = static_cast<int>((2 * pair.weights().product * sum + sum + half_way) / (2 * (sum + half_way)));
    if (reason.points == 0) return std::nullopt;
    std::ranges::sort(
        common, [](const Common& a, const Common& b) { return a.sum != b.sum ? a.sum > b.sum : a.token < b.token; });
    for (std::size_t i = 0; i < std::min(common.size(), tokens_named); ++i) reason.tokens.push_back(common[i].token);
    return reason;
}

}  // namespace gyoryu::engine::match_reasons
