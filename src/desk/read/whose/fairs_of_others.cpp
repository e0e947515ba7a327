#include "desk/read/whose/fairs_of_others.h"

#include "desk/read/article/countries.h"

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t sent_reach = 12;

/// "21개국 212개사에서 온 외국인투자자 227명": who sends somebody to invest sells nothing here.
bool sends_investors_from_abroad(const Question& q) {
    const auto behind = q.text(q.quantity.end, q.ahead(sent_reach));
    return behind.starts_with(U"의 외국인") || behind.starts_with(U"에서 온 외국인");
}

}  // namespace

/// "20개국 1300여 업체가 모였다" in a text on those who went there.
Answer fairs_of_others(const Question& q) {
    if (q.view.language() != text::Language::ko || q.kind != FactKind::sellers || q.index == 0) return std::nullopt;
    const auto& countries = q.view.quantities[q.index - 1];
    const auto gap = q.text(countries.end, q.quantity.begin);
    if (countries.unit != Tag::unit_country || (gap != U" " && gap != U", " && gap != U"에서 " && gap != U"의 "))
        return std::nullopt;
    const bool fills = q.view.article->fair_abroad && !fills_booths(q.view, q.quantity);
    if (!fills && !sends_investors_from_abroad(q)) return std::nullopt;
    return NotOurs{"whole_fair", false, countries.begin, q.quantity.end};
}

}  // namespace gyoryu::desk
