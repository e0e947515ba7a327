#include "desk/read/amount_kinds.h"

#include "desk/read/mixed_amounts.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t foretold_reach = 28;

/// "34억 원 규모의 상담이 계약으로 이어질 것으로 보고 있다".
bool foretold(const SentenceView& view, std::size_t i, std::u32string_view word) {
    if (view.language() != Language::ko || view.article->upcoming) return false;
    const auto from = view.quantities[i].behind;
    const auto behind = view.text().substr(from, std::min(foretold_reach, view.end_before_next(i) - from));
    return behind.find(word) != behind.npos;
}

/// "계약 금액은 1220만 달러에 달할 것으로 예상된다".
bool comes_to_be(const SentenceView& view, std::size_t i) {
    for (const auto word : {U"에 달할 것으로 ", U"에 이를 것으로 ", U"가 될 것으로 ", U"이 될 것으로 ",
                            U"을 넘을 것으로 ", U"를 넘을 것으로 ", U"가 넘을 것으로 ", U"로 예상된다"})
        if (foretold(view, i, word)) return true;
    return false;
}

}  // namespace

std::optional<FactKind> amount_kind(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                    std::size_t i, std::string& rule) {
    if (!heads[i]) return std::nullopt;
    if (is_of_two_kinds(view, heads, i)) {
        rule = "two_kinds_in_one_amount";
        return std::nullopt;
    }
    switch (heads[i]->tag) {
        case noun_consultation:
            return foretold(view, i, U"계약으로 이어질") ? FactKind::expected_contract_amount
                                                         : FactKind::consultation_amount;
        case noun_project:
            if (view.language() == Language::ko && !tells_of_signing(view)) {
                rule = "project_described";
                return std::nullopt;
            }
            return FactKind::contract_amount;
        case noun_contract:
            return comes_to_be(view, i) ? FactKind::expected_contract_amount : FactKind::contract_amount;
        case noun_expected:
        case noun_mou:
            return FactKind::expected_contract_amount;
        default:
            rule = "market_figure";
            return std::nullopt;
    }
}

bool tells_of_signing(const SentenceView& view) {
    return first_mark(view.marks, view.sentence.begin, view.sentence.end, {signs, noun_contract}) != nullptr;
}

}  // namespace gyoryu::desk
