#include "engine/match/score_pair.h"

#include "engine/match/filters/all_filters.h"
#include "engine/match/reasons/all_reasons.h"

#include <algorithm>
#include <array>

namespace gyoryu::engine {

namespace {

std::optional<MatchFilter> filter_of(const MatchPair& pair) {
    namespace all = match_filters;
    static constexpr std::array usual = {all::decided, all::same_organisation, all::declined, all::market,
                                         all::budget,  all::interpreter};
    static constexpr std::array decided = {all::decided, all::interpreter};
    const auto first = [&](const auto& filters) -> std::optional<MatchFilter> {
        for (const auto filter : filters)
            if (auto found = filter(pair)) return found;
        return std::nullopt;
    };
    return pair.index.is_must(pair.seller, pair.buyer) ? first(decided) : first(usual);
}

/// To understand each other and to have the money is no reason to meet.
bool speaks_for_it(const MatchReason& reason) {
    return reason.points > 0 && reason.key != MatchReasonKey::language && reason.key != MatchReasonKey::budget;
}

}  // namespace

PairScore score_pair(const MatchPair& pair) {
    static constexpr std::array reasons = {
#define GYORYU_MATCH_REASON(key) match_reasons::key,
#include "engine/match/match_reasons.inc"
#undef GYORYU_MATCH_REASON
    };
    PairScore score;
    score.filter = filter_of(pair);
    const bool declined = pair.index.wishes(pair.seller, pair.buyer).declined();
    for (const auto look : reasons) {
        auto reason = look(pair);
        if (!reason) continue;
        const bool asks = reason->key == MatchReasonKey::wish || reason->key == MatchReasonKey::priority;
        if (asks && declined) continue;
        reason->points = std::max(reason->points, -score.points);
        score.points += reason->points;
        score.reasons.push_back(std::move(*reason));
    }
    std::ranges::sort(score.reasons, [](const MatchReason& a, const MatchReason& b) {
        return a.points != b.points ? a.points > b.points : a.key < b.key;
    });
    const bool must = pair.index.is_must(pair.seller, pair.buyer);
    if (!must && !score.filter && !std::ranges::any_of(score.reasons, speaks_for_it))
        score.filter = MatchFilter{.key = MatchFilterKey::no_reason};
    return score;
}

}  // namespace gyoryu::engine
