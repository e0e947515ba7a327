#pragma once

#include "engine/match/match_problem.h"

#include <optional>
#include <string_view>
#include <vector>

namespace gyoryu::engine {

enum class MatchReasonKey {
#define GYORYU_MATCH_REASON(key) key,
#include "engine/match/match_reasons.inc"
#undef GYORYU_MATCH_REASON
};

enum class MatchFilterKey {
#define GYORYU_MATCH_FILTER(key) key,
#include "engine/match/match_reasons.inc"
#undef GYORYU_MATCH_FILTER
};

std::string_view name_of(MatchReasonKey key);
std::string_view name_of(MatchFilterKey key);

/// One reason for a pair, as a code and parameters; what does not apply is empty or `none`.
struct MatchReason {
    MatchReasonKey key{};
    int points = 0;                               ///< below 0 for a bad experience
    int seller_priority = 0, buyer_priority = 0;  ///< wish, priority: 1 … 5 of those who asked
    std::vector<TokenIndex> tokens{};             ///< product: what both name, most telling first
    std::string hs_code{};                        ///< what both codes begin with
    LanguageIndex language = none;                ///< spoken by both; none when they need an interpreter
    int interpreters = 0;                         ///< able to help
    MarketIndex market = none;
    KindIndex registration = none;
    int rating_percent = 0;  ///< past: mean rating, 100 … 500
};

/// Why a pair is not matched.
struct MatchFilter {
    MatchFilterKey key{};
    MarketIndex market = none;
    DayNumber expired_on = no_end;
};

}  // namespace gyoryu::engine
