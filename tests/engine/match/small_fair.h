#pragma once

#include "engine/match/match_problem.h"

namespace gyoryu::engine {

inline constexpr LanguageIndex ko = 0, zh = 1, en = 2;
inline constexpr MarketIndex china = 0, russia = 1;
inline constexpr KindIndex nmpa = 0;
inline constexpr TokenIndex ultrasound = 0, hearing = 1;

/// Seller 0 (Korean, ultrasound, registered for China until day 1,000) and buyer 1 (Chinese, looks for ultrasound,
/// sells in China, which demands a registration with agent); an interpreter for Korean and Chinese. Day 100.
inline MatchProblem small_fair() {
    MatchProblem fair;
    Profile seller{.side = Side::seller, .meetings_most = 2};
    seller.offers = {{ultrasound, 300}};
    seller.offers_hs = {"901812"};
    seller.languages = {ko};
    seller.markets = {china};
    seller.registrations = {{china, nmpa, 2, true, 1000}};
    Profile buyer{.side = Side::buyer, .meetings_most = 2};
    buyer.needs = {{ultrasound, 300}};
    buyer.needs_hs = {"901812"};
    buyer.languages = {zh};
    buyer.markets = {china};
    fair.profiles = {seller, buyer};
    fair.markets = {{{nmpa}, true, true}, {}};
    fair.interpreters = {{{{zh, ko}}, 4}};
    fair.date = 100;
    fair.meetings_most = 4;
    return fair;
}

}  // namespace gyoryu::engine
