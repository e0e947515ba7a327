#include "desk/read/once/same_figures.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::size_t firms_most = 24;  ///< counts of firms compared with each other
constexpr double firms_least = 10;      ///< smaller numbers meet by chance

int trailing_zeros(double value) {
    int zeros = 0;
    while (value >= 10 && std::fmod(value, 10) == 0 && zeros < 15) value /= 10, ++zeros;
    return zeros;
}

}  // namespace

bool is_rounder(const Candidate& round, const Candidate& exact) {
    const auto &a = round.fact, &b = exact.fact;
    if (a.currency != b.currency || a.value < 20) return false;
    const double apart = std::abs(a.value - b.value) / std::max(a.value, b.value);
    const int zeros = trailing_zeros(a.value) - trailing_zeros(b.value);
    const bool before = round.sentence < exact.sentence;
    const bool lead = is_money(a.kind) && before && zeros >= 2 && apart < 0.015;
    const bool deals = is_money(a.kind) || a.kind == FactKind::contracts || a.kind == FactKind::consultations ||
                       a.kind == FactKind::mous;
    const double step = std::pow(10, trailing_zeros(a.value));  // "30건 이상의 계약 … 계약 35건"
    const bool exceeded = deals && a.qualifier == Qualifier::over && zeros > 0 && b.value > a.value &&
                          std::floor(b.value / step) * step == a.value && before;
    if (exceeded) return true;
    if (deals && a.qualifier == Qualifier::over && b.value > a.value) return false;
    return apart > 0 && apart < 0.06 && zeros > 0 && (a.qualifier != Qualifier::none || lead);
}

std::vector<std::size_t> weak_running_totals(const std::vector<Candidate>& candidates, const std::vector<bool>& dropped,
                                             const std::vector<Decision>& decisions) {
    std::vector<std::size_t> found;
    bool strong = false;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto& one = candidates[i];
        const bool deal = is_money(one.fact.kind) || one.fact.kind == FactKind::consultations;
        strong |= !dropped[i] && !one.weak && deal;
        if (one.weak && decisions[one.decision].rule == "running_total") found.push_back(i);
    }
    return strong ? found : std::vector<std::size_t>{};
}

std::vector<std::size_t> counted_on_the_other_side(const std::vector<Candidate>& candidates,
                                                   const std::vector<bool>& dropped,
                                                   const std::vector<Decision>& decisions) {
    std::vector<std::size_t> bare, buyers, found;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (dropped[i]) continue;
        const auto& one = candidates[i];
        const bool without_noun = decisions[one.decision].rule == "companies_who_took_part";
        if (one.fact.kind == FactKind::sellers && without_noun && one.fact.value >= firms_least) bare.push_back(i);
        if (one.fact.kind == FactKind::buyers && !without_noun) buyers.push_back(i);
    }
    if (bare.size() > firms_most || buyers.size() > firms_most) return {};
    for (const auto i : bare)
        if (std::ranges::any_of(buyers, [&](auto j) {
                return candidates[j].fact.value == candidates[i].fact.value &&
                       candidates[j].sentence != candidates[i].sentence;
            }))
            found.push_back(i);
    return found;
}

}  // namespace gyoryu::desk
