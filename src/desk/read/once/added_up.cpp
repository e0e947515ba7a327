#include "desk/read/once/added_up.h"

#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::size_t sentences_back = 3;
constexpr std::size_t parts_most = 8;
constexpr double exact = 0.0005;  ///< of the sum: parts are often told rounded to what the sum is told in

bool counts_deals(FactKind kind) {
    return kind == FactKind::consultations || kind == FactKind::contracts || kind == FactKind::mous;
}

bool may_be_part(const Candidate& one, const Quantity& sum) {
    if (one.weak || one.fact.value >= sum.value) return false;
    return sum.is_money() ? is_money(one.fact.kind) && one.fact.currency == sum.currency : counts_deals(one.fact.kind);
}

}  // namespace

std::optional<FactKind> added_up(const SentenceView& view, std::size_t i, std::size_t sentence,
                                 const std::vector<Candidate>& told) {
    const auto& sum = view.quantities[i];
    if (view.language() != text::Language::ko || view.sentence.role != LineRole::sentence || !sum.is_deal())
        return std::nullopt;
    std::optional<FactKind> kind;
    double so_far = 0;
    std::size_t parts = 0;
    for (auto j = told.size(); j-- > 0 && told[j].sentence + sentences_back >= sentence && parts < parts_most;) {
        const auto& one = told[j];
        if (view.article->sentences[one.sentence].role != LineRole::sentence || !may_be_part(one, sum)) continue;
        if (kind && *kind != one.fact.kind) return std::nullopt;  // of two kinds it is neither
        kind = one.fact.kind;
        so_far += one.fact.value;
        if (++parts >= 2 && std::abs(so_far - sum.value) <= exact * sum.value) return kind;
    }
    return std::nullopt;
}

}  // namespace gyoryu::desk
