#include "desk/read/article/countries.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t part_reach = 70;
constexpr std::uint32_t european_reach = 110;
constexpr std::uint32_t bracket_reach = 40;
constexpr std::uint32_t exhibit_reach = 18;
constexpr std::uint32_t people_reach = 30;
constexpr std::uint32_t coming_reach = 20;
constexpr std::uint32_t guest_reach = 44;
constexpr std::uint32_t booth_reach = 24;

/// "두 나라": the two that everybody knows.
bool says_two_lands(const SentenceView& view, const Quantity& quantity) {
    return quantity.value < 3 && view.text()[quantity.number_begin] == U'두';
}

/// "3개국 3개 도시를 방문", "등 3개국에 파견", "70개국 218회 무역사절단": where somebody went, not where buyers came
/// from.
bool is_destination(const SentenceView& view, const Quantity& quantity) {
    const auto before = view.text().substr(view.sentence.begin, quantity.begin - view.sentence.begin);
    if (view.language() == Language::en && (before.ends_with(U"visits to ") || before.ends_with(U"visit to ")))
        return true;
    if (view.language() != Language::ko) return false;
    auto after = view.text().substr(quantity.end, 16);
    if (after.starts_with(U"(")) {  // "3개국(브라질, 칠레, 페루)에 파견"
        const auto close = view.text().substr(quantity.end, bracket_reach).find(U')');
        if (close != after.npos) after = view.text().substr(quantity.end + close + 1, 16);
    }
    const auto longer = view.text().substr(quantity.end, 14);
    if (longer.starts_with(U"에서 ") &&
        (longer.find(U"상담을") != longer.npos || longer.find(U"상담회를") != longer.npos))
        return true;
    if (after.starts_with(U"에 ") || after.starts_with(U"을 ") || after.starts_with(U"를 ")) return true;
    for (const auto way : {U" 순방", U" 방문", U" 릴레이", U" 투어", U"에서 해외사무소", U"에서 사무소"})
        if (after.starts_with(way)) return true;
    if (after.size() < 2 || after[0] != U' ' || !is_digit(after[1])) return false;
    if (const auto cities = after.find(U"개 도시의 "); cities != after.npos)
        return false;  // "8개국 12개 도시의 바이어"
    for (const auto counted : {U"개 도시", U"개 지역", U"개 전시", U"개 무역관", U"개 박람", U"회 ", U"차례"})
        if (after.find(counted) != after.npos) return true;
    return false;
}

bool is_market(const SentenceView& view, const Quantity& quantity) {
    const auto after = view.text().substr(quantity.end, 8);
    for (const auto word :
         {U"에 수출", U"에 진출", U"에 판매", U"를 순방", U"을 순방", U"에서 판매", U"시장", U"으로 수출"})
        if (after.find(word) != after.npos) return true;
    return false;
}

/// "한국을 비롯한 14개국이 참가", 来自130多个国家的企业参展: the lands of those who exhibit.
bool exhibits(const SentenceView& view, const Quantity& quantity) {
    const auto from =
        std::max(view.sentence.begin, quantity.begin > bracket_reach ? quantity.begin - bracket_reach : 0);
    const auto before = view.text().substr(from, quantity.begin - from);
    if (view.language() == Language::ko)
        return fills_booths(view, quantity) || before.find(U"한국을 비롯") != before.npos ||
               before.find(U"우리나라를 비롯") != before.npos;
    if (view.language() != Language::zh) return false;
    const auto behind = view.text().substr(quantity.end, std::min(exhibit_reach, view.sentence.end - quantity.end));
    return behind.find(U"参展") != behind.npos || behind.find(U"參展") != behind.npos;
}

/// "7개국 37개사", "11개국으로부터 초청될": people are counted behind, or come.
bool sends_people(const SentenceView& view, const Quantity& quantity) {
    for (const auto& next : view.quantities)
        if (next.begin >= quantity.end && next.begin < quantity.end + people_reach && !next.is_deal()) return true;
    const auto behind = view.text().substr(quantity.end, std::min(coming_reach, view.sentence.end - quantity.end));
    for (const auto comes : {U"참가", U"참여", U"참석", U"초청", U"방한", U"방문", U"바이어", U"찾"})
        if (behind.find(comes) != behind.npos) return true;
    return false;
}

/// Buyers are named in the sentence, merchants in the clause, or those who come are invited or visit: nothing else says
/// that a land buys.
bool of_buyers(const SentenceView& view, const Quantity& quantity) {
    if (view.language() != Language::ko && view.language() != Language::zh) return true;
    if (first_mark(view.marks, view.sentence.begin, view.sentence.end, {Tag::noun_buyer}) != nullptr) return true;
    const auto behind = view.text().substr(quantity.end, std::min(guest_reach, view.sentence.end - quantity.end));
    for (const auto comes : {U"초청", U"방한", U"방문"})
        if (behind.find(comes) != behind.npos) return true;
    if (behind.substr(0, behind.find_first_of(U",;")).find(U"客商") != behind.npos) return true;
    return behind.starts_with(U"이 ") || behind.starts_with(U"가 ") || behind.starts_with(U"参加");  // they themselves
}

}  // namespace

bool fills_booths(const SentenceView& view, const Quantity& quantity) {
    if (view.language() != Language::ko) return false;
    for (const auto& next : view.quantities)
        if (next.unit == Tag::unit_booth && next.begin >= quantity.end && next.begin < quantity.end + booth_reach)
            return true;
    return false;
}

bool takes_part_near(const SentenceView& view, const Quantity& quantity) {
    const bool european = view.language() == Language::en || view.language() == Language::ru;
    const auto back = european ? european_reach + part_reach : part_reach;
    const auto from = std::max(view.sentence.begin, quantity.begin > back ? quantity.begin - back : 0);
    const auto to = std::min(quantity.end + (european ? european_reach : part_reach), view.sentence.end);
    return first_mark(view.marks, from, to, {Tag::takes_part, Tag::pavilion}) != nullptr;
}

std::optional<FactKind> country_kind(const SentenceView& view, const Quantity& quantity, bool has_noun,
                                     std::string& rule) {
    rule = "countries_of_those_who_came";
    const bool few = quantity.value < 3 && (view.language() == Language::en || view.language() == Language::ru);
    const bool both = quantity.value < 3 && view.text().substr(quantity.end, 3) == U" 정부";
    const bool sides = view.language() == Language::zh && quantity.value < 10 && is_han(view.text()[quantity.begin]) &&
                       view.text()[quantity.end - 1] == U'国' && quantity.end - quantity.number_begin <= 2;  // 中韩两国
    if (few || both || sides || quantity.value < 2 || says_two_lands(view, quantity)) return std::nullopt;
    if (is_destination(view, quantity) || is_market(view, quantity)) {
        rule = "countries_visited";
        return std::nullopt;
    }
    if (exhibits(view, quantity)) {
        rule = "countries_of_exhibitors";
        return std::nullopt;
    }
    if (!has_noun && view.language() == Language::ko && !sends_people(view, quantity)) return std::nullopt;
    if (!has_noun && !of_buyers(view, quantity)) {
        rule = "countries_of_others";
        return std::nullopt;
    }
    return has_noun || takes_part_near(view, quantity) ? std::optional(FactKind::buyer_countries) : std::nullopt;
}

}  // namespace gyoryu::desk
