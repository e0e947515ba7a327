#include "desk/read/countries.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t part_reach = 70;
constexpr std::uint32_t bracket_reach = 40;

/// "두 나라": the two that everybody knows.
bool says_two_lands(const SentenceView& view, const Quantity& quantity) {
    return quantity.value < 3 && view.text()[quantity.number_begin] == U'두';
}

/// "3개국 3개 도시를 방문", "등 3개국에 파견", "70개국 218회 무역사절단": where somebody went, not where buyers came
/// from.
bool is_destination(const SentenceView& view, const Quantity& quantity) {
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
    if (after.size() < 2 || after[0] != U' ' || !is_digit(after[1])) return false;
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

}  // namespace

bool takes_part_near(const SentenceView& view, const Quantity& quantity) {
    const auto from = std::max(view.sentence.begin, quantity.begin > part_reach ? quantity.begin - part_reach : 0);
    const auto to = std::min(quantity.end + part_reach, view.sentence.end);
    return first_mark(view.marks, from, to, {Tag::takes_part}) != nullptr;
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
    return has_noun || takes_part_near(view, quantity) ? std::optional(FactKind::buyer_countries) : std::nullopt;
}

}  // namespace gyoryu::desk
