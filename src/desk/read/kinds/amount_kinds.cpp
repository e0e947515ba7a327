#include "desk/read/kinds/amount_kinds.h"

#include "desk/read/kinds/mixed_amounts.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t foretold_reach = 28;
constexpr std::uint32_t named_reach = 14;
constexpr std::uint32_t talks_reach = 80;

/// "34억 원 규모의 상담이 계약으로 이어질 것으로 보고 있다".
bool foretold(const SentenceView& view, std::size_t i, std::u32string_view word) {
    if (view.language() != Language::ko || view.article->upcoming) return false;
    const auto from = view.quantities[i].behind;
    const auto behind = view.text().substr(from, std::min(foretold_reach, view.end_before_next(i) - from));
    return behind.find(word) != behind.npos;
}

/// "계약 금액은 1220만 달러에 달할 것으로 예상된다".
bool comes_to_be(const SentenceView& view, std::size_t i) {
    for (const auto word :
         {U"에 달할 것으로 ", U"에 이를 것으로 ", U"가 될 것으로 ", U"이 될 것으로 ", U"을 넘을 것으로 ",
          U"를 넘을 것으로 ", U"가 넘을 것으로 ", U"로 예상된다", U"계약까지 갈 것으로 ", U"계약까지 이어질 것으로 "})
        if (foretold(view, i, word)) return true;
    const auto next = view.text().substr(view.quantities[i].behind, 6);
    for (const auto word : {U"가 예상된다", U"이 예상된다", U"가 기대된다", U"이 기대된다"})
        if (next.starts_with(word) && foretold(view, i, word)) return true;
    return false;
}

/// "온라인 쇼핑몰 거래액은 300억 달러": of a market, and not of a fair.
bool is_turnover_of_market(const SentenceView& view, const Mark& noun) {
    if (view.language() != Language::ko || !view.text().substr(noun.begin, noun.end - noun.begin).starts_with(U"거래"))
        return false;
    const auto sentence = view.text().substr(view.sentence.begin, view.sentence.end - view.sentence.begin);
    for (const auto market :
         {U"온라인", U"쇼핑", U"플랫폼", U"시장 ", U"시장의", U"부동산", U"증시", U"주식", U"중고", U"교역"})
        if (sentence.find(market) != sentence.npos) return true;
    return false;
}

/// "Ожидается, что сумма контрактов составит 2 млн долларов".
bool is_awaited(const SentenceView& view, const Mark& noun) {
    if (view.language() != Language::ru) return false;
    return view.text().substr(view.sentence.begin, noun.begin - view.sentence.begin).find(U"ожидается, что ") !=
           std::u32string_view::npos;
}

/// "339만달러의 수출계약(MOU)".
bool is_memorandum(const SentenceView& view, const Mark& noun) {
    if (view.language() != Language::ko) return false;
    const auto behind = view.text().substr(noun.end, 7);
    for (const auto named : {U"(mou)", U" mou", U" 약정", U"(양해각서)", U"(업무협약)"})
        if (behind.starts_with(named)) return true;
    return false;
}

/// "500만 달러 규모의 수출·투자 성과", "7만 달러어치를 판매": its own phrase names something that the noun elsewhere in
/// the clause does not.
bool names_its_own(const SentenceView& view, std::size_t i, std::string_view rule) {
    if (view.language() != Language::ko || !(rule.starts_with("noun_of_clause") || rule == "same_as_before"))
        return false;
    const auto limit = view.end_before_next(i);
    auto at = view.quantities[i].behind;
    for (const auto joined :
         {U" 규모의 ", U"규모의 ", U" 상당의 ", U"상당의 ", U"어치의 ", U" 어치를 ", U"어치를 ", U"의 "})
        if (view.text().substr(at).starts_with(joined)) {
            at += static_cast<std::uint32_t>(std::u32string_view(joined).size());
            break;
        }
    if (at == view.quantities[i].behind || at >= limit) return false;
    const auto end = std::min(at + named_reach, limit);
    const auto named = view.text().substr(at, end - at);
    for (const auto other : {U"수출", U"투자", U"판매", U"매출", U"수입", U"구매", U"납품", U"거래"})
        if (named.starts_with(other))
            return first_mark(view.marks, at, end, {noun_consultation, noun_contract, noun_expected, noun_mou}) ==
                   nullptr;
    return false;
}

/// "компании заключили соглашения на 10 млн долларов": what firms agree on with a sum are deals, but for memoranda and
/// what they only intend.
bool trades_by_agreement(const SentenceView& view, const Mark& noun) {
    const auto name = view.text().substr(noun.begin, noun.end - noun.begin);
    const bool english = view.language() == Language::en && (name == U"agreements" || name == U"agreement");
    const bool russian = view.language() == Language::ru && name.starts_with(U"соглашени");
    return (english || russian) && name.find(U"намерени") == name.npos &&
           first_mark(view.marks, view.sentence.begin, view.sentence.end, {signs}) != nullptr &&
           first_mark(view.marks, view.sentence.begin, view.sentence.end, {noun_company, noun_seller, noun_buyer}) !=
               nullptr;
}

}  // namespace

std::optional<FactKind> amount_kind(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                    std::size_t i, std::string& rule) {
    if (!heads[i]) return std::nullopt;
    if (is_of_two_kinds(view, heads, i)) {
        rule = "two_kinds_in_one_amount";
        return std::nullopt;
    }
    if (names_its_own(view, i, rule)) {
        rule = "no_noun";
        return std::nullopt;
    }
    if (heads[i]->tag != noun_consultation && still_in_talks(view, i)) return FactKind::expected_contract_amount;
    switch (heads[i]->tag) {
        case noun_consultation:
            if (came_to_contracts(view, i)) return FactKind::contract_amount;
            return foretold(view, i, U"계약으로 이어질") ? FactKind::expected_contract_amount
                                                         : FactKind::consultation_amount;
        case noun_project:
            if (view.language() != Language::zh && !tells_of_signing(view)) {
                rule = "project_described";
                return std::nullopt;
            }
            return FactKind::contract_amount;
        case noun_contract:
            if (is_turnover_of_market(view, heads[i]->mark)) {
                rule = "market_figure";
                return std::nullopt;
            }
            return comes_to_be(view, i) || is_memorandum(view, heads[i]->mark) || is_awaited(view, heads[i]->mark)
                       ? FactKind::expected_contract_amount
                       : FactKind::contract_amount;
        case noun_mou:
            return trades_by_agreement(view, heads[i]->mark) ? FactKind::contract_amount
                                                             : FactKind::expected_contract_amount;
        case noun_expected:
            return FactKind::expected_contract_amount;
        default:
            rule = "market_figure";
            return std::nullopt;
    }
}

bool came_to_contracts(const SentenceView& view, std::size_t i) {
    for (const auto word : {U"계약으로 이어졌", U"계약으로 이어져", U"계약으로 연결됐"})
        if (foretold(view, i, word)) return true;
    return false;
}

bool still_in_talks(const SentenceView& view, std::size_t i) {
    const auto& quantity = view.quantities[i];
    const auto limit = std::min(quantity.end + talks_reach, view.sentence.end);
    const auto* talks = first_mark(view.marks, quantity.end, limit, {Tag::talks});
    const auto one_clause = [&](std::uint32_t begin, std::uint32_t end) {
        const auto gap = view.text().substr(begin, end - begin);
        return gap.find(U", ") == gap.npos && gap.find(U';') == gap.npos;
    };
    if (talks != nullptr) return one_clause(quantity.end, talks->begin);
    const auto from = std::max(view.sentence.begin, quantity.begin > talks_reach ? quantity.begin - talks_reach : 0);
    talks = last_mark(view.marks, from, quantity.begin, {Tag::talks});
    return talks != nullptr && one_clause(talks->end, quantity.begin);
}

bool tells_of_signing(const SentenceView& view) {
    return first_mark(view.marks, view.sentence.begin, view.sentence.end, {signs, noun_contract}) != nullptr;
}

}  // namespace gyoryu::desk
