#include "desk/read/once/kind_told_before.h"

#include "desk/read/kinds/korean_sums.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::desk {

namespace {

constexpr std::size_t sentences_back = 3;
constexpr std::size_t parts_most = 8;
constexpr double exact = 0.0005;           ///< of the sum: parts are often told rounded to what the sum is told in
constexpr double rounded = 0.01;           ///< of the amount: the coarsest step of a headline's
constexpr std::uint32_t joined_reach = 6;  ///< "92건, 금액으로는", "1,030건으로 금액으로는"
constexpr std::uint32_t performed_reach = 12;
constexpr std::uint32_t sentence_reach = 16;  ///< "5건을 따냈다. 금액으로는"

bool counts_deals(FactKind kind) {
    return kind == FactKind::consultations || kind == FactKind::contracts || kind == FactKind::mous;
}

bool may_be_part(const Candidate& one, const Quantity& sum) {
    if (one.weak || one.fact.value >= sum.value) return false;
    return sum.is_money() ? is_money(one.fact.kind) && one.fact.currency == sum.currency : counts_deals(one.fact.kind);
}

/// The exact sum of those of one kind told last.
std::optional<FactKind> added_up(const SentenceView& view, const Quantity& sum, std::size_t sentence,
                                 const std::vector<Candidate>& told) {
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

std::optional<FactKind> amount_of(FactKind count) {
    switch (count) {
        case FactKind::consultations:
            return FactKind::consultation_amount;
        case FactKind::contracts:
            return FactKind::contract_amount;
        case FactKind::mous:
            return FactKind::expected_contract_amount;
        default:
            return std::nullopt;
    }
}

/// The count that was told right before a word for its sum, in this sentence or at the end of the one before.
std::optional<FactKind> sum_of_count(const SentenceView& view, std::size_t i, std::size_t sentence,
                                     const std::vector<Candidate>& told) {
    const auto& amount = view.quantities[i];
    if (told.empty() || !amount.is_money()) return std::nullopt;
    const auto sum = begin_of_sum(view, amount);
    if (!sum) return std::nullopt;
    const auto& count = told.back();
    const bool here = i > 0 && count.begin == view.quantities[i - 1].begin && *sum - count.end <= joined_reach;
    const bool before = i == 0 && *sum == view.sentence.begin && count.sentence + 1 == sentence &&
                        view.sentence.begin > count.end && view.sentence.begin - count.end <= sentence_reach;
    return here || before ? amount_of(count.fact.kind) : std::nullopt;
}

/// 773만 for 773만1000: less than one step of the digits that the headline gives.
bool rounds(double headline, double amount) {
    double step = 1;
    while (step < headline && std::fmod(headline, step * 10) == 0) step *= 10;
    return headline == amount || (step <= rounded * amount && std::abs(headline - amount) < step);
}

/// "납품까지 이행된 금액": what came of a contract later.
bool was_performed(const SentenceView& view, const Quantity& amount) {
    const auto from =
        std::max(view.sentence.begin, amount.begin > performed_reach ? amount.begin - performed_reach : 0);
    return view.text().substr(from, amount.begin - from).find(U"이행") != std::u32string_view::npos;
}

std::optional<FactKind> in_headline(const SentenceView& view, const Quantity& amount,
                                    const std::vector<Candidate>& told) {
    if (!amount.is_money() || was_performed(view, amount)) return std::nullopt;
    std::optional<FactKind> kind;
    for (const auto& one : told) {
        if (view.article->sentences[one.sentence].role == LineRole::sentence) break;
        const bool same = one.fact.currency == amount.currency && rounds(one.fact.value, amount.value);
        if (!same || one.weak || !is_money(one.fact.kind)) continue;
        if (kind && *kind != one.fact.kind) return std::nullopt;
        kind = one.fact.kind;
    }
    return kind;
}

}  // namespace

std::optional<KindBefore> kind_told_before(const SentenceView& view, std::size_t i, std::size_t sentence,
                                           const std::vector<Candidate>& told) {
    const auto& figure = view.quantities[i];
    if (view.language() != text::Language::ko || view.sentence.role != LineRole::sentence || !figure.is_deal())
        return std::nullopt;
    if (const auto kind = added_up(view, figure, sentence, told)) return KindBefore{*kind, "sum_of_those_before"};
    if (const auto kind = sum_of_count(view, i, sentence, told)) return KindBefore{*kind, "sum_of_count_before"};
    if (const auto kind = in_headline(view, figure, told)) return KindBefore{*kind, "named_in_headline"};
    return std::nullopt;
}

}  // namespace gyoryu::desk
