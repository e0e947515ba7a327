#include "desk/read/once/chinese_parts.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t clause_most = 60;
constexpr std::size_t verb_most = 6;  ///< letters of a clause that is but its verb
constexpr double small_part = 0.3, rounding = 0.003;
constexpr std::size_t candidates_most = 200;

/// The letters of the clause before the figure.
std::u32string_view clause_before(const Article& article, const Candidate& one) {
    const auto& sentence = article.sentences[one.sentence];
    const auto from = std::max(sentence.begin, one.begin > clause_most ? one.begin - clause_most : 0);
    const auto before = article.folded().substr(from, one.begin - from);
    const auto last = before.find_last_of(U",;:");
    if (last == before.npos || before.size() - last > verb_most) return before.substr(last + 1);
    return before.substr(before.substr(0, last).find_last_of(U",;:") + 1);  // "其次是食品展区,成交"
}

bool names_field(std::u32string_view clause) {
    for (const auto field : {U"展区", U"展馆", U"行业", U"领域", U"板块", U"产业", U"沿线", U"国有企业", U"民营企业",
                             U"外资企业", U"央企", U"事业单位", U"类产品", U"类商品"})
        if (clause.find(field) != clause.npos) return true;
    return false;
}

/// About what it is in yuan, near enough to tell a total from one firm's order; 0 if nobody asks.
double in_yuan(const Fact& fact) {
    static constexpr std::pair<std::string_view, double> rates[] = {
        {"CNY", 1}, {"USD", 7}, {"EUR", 7.7}, {"HKD", 0.9}, {"KRW", 0.0053}, {"JPY", 0.05}, {"RUB", 0.08}};
    for (const auto& [currency, rate] : rates)
        if (fact.currency == currency) return fact.value * rate;
    return 0;
}

}  // namespace

std::vector<std::size_t> amounts_by_field(const Article& article, const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> parts;
    if (article.language != text::Language::zh || candidates.size() > candidates_most) return parts;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto& one = candidates[i];
        if (!is_money(one.fact.kind)) continue;
        const bool of_field = names_field(clause_before(article, one));
        for (std::size_t j = 0; j < i && candidates[j].sentence < one.sentence; ++j) {
            const auto& total = candidates[j].fact;
            if (!is_money(total.kind) || article.sentences[candidates[j].sentence].role != LineRole::sentence) continue;
            const bool same = total.currency == one.fact.currency;
            const bool smaller = same ? one.fact.value < total.value
                                      : one.fact.kind == total.kind && in_yuan(one.fact) < small_part * in_yuan(total);
            if (!smaller || (same && !of_field)) continue;
            parts.push_back(i);
            break;
        }
    }
    return parts;
}

std::vector<std::size_t> sums_of_both_kinds(const Article& article, const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> sums;
    if (article.language != text::Language::zh || candidates.size() > candidates_most) return sums;
    for (std::size_t i = 0; i + 2 < candidates.size(); ++i) {
        const auto &whole = candidates[i], &one = candidates[i + 1], &other = candidates[i + 2];
        const bool money = is_money(whole.fact.kind) && is_money(one.fact.kind) && is_money(other.fact.kind);
        if (!money || one.fact.kind == other.fact.kind || whole.sentence != other.sentence) continue;
        const double sum = one.fact.value + other.fact.value;
        if (std::abs(sum - whole.fact.value) <= rounding * whole.fact.value) sums.push_back(i);
    }
    return sums;
}

}  // namespace gyoryu::desk
