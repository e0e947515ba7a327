#include "desk/read/single_firms.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

bool in_quotation(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    return std::ranges::count(text, U'"') % 2 == 1;
}

/// 10家国资企业集团: so many of them.
bool counted(const Question& q, const BodyMention& firm) {
    return firm.begin > q.view.sentence.begin && q.view.text()[firm.begin - 1] == U'家';
}

/// A firm as the subject before the number, alone: no "등", no total.
const BodyMention* acting_company(const Question& q) {
    const auto& all = q.view.article->companies;
    auto at = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &BodyMention::begin);
    const BodyMention* last = nullptr;
    for (; at != all.end() && at->begin < q.quantity.begin; ++at) last = &*at;
    if (last == nullptr || counted(q, *last)) return nullptr;
    const auto first = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &BodyMention::begin);
    const char32_t particle = first->end < q.quantity.begin ? q.view.text()[first->end] : 0;
    const bool subject =
        particle == U'는' || particle == U'은' || particle == U'가' || particle == U'이' || particle == U'도';
    if (first->begin <= q.view.sentence.begin + 4 && subject) return &*first;
    const char32_t next = last->end < q.quantity.begin ? q.view.text()[last->end] : 0;
    if (std::u32string_view(U"은는이가도").find(next) != std::u32string_view::npos && next != 0) return last;
    const auto* others = first_mark(q.view.marks, last->end, q.quantity.begin, {et_cetera, total});
    return others == nullptr ? last : nullptr;
}

bool is_topic(char32_t c) { return c != 0 && std::u32string_view(U"은는이가도").find(c) != std::u32string_view::npos; }

/// "침대를 생산하는 기업은": what a firm makes.
bool tells_trade(std::u32string_view before) {
    for (const auto makes : {U"생산하는 ", U"제조하는 ", U"만드는 ", U"판매하는 ", U"개발하는 "})
        if (before.ends_with(makes)) return true;
    return false;
}

/// "가구업체는 30만 달러의 계약을", "한 화장품 업체는": a firm told of by its trade, not counted and not those of a
/// place.
const Mark* unnamed_firm(const Question& q) {
    if (q.view.language() != Language::ko) return nullptr;
    const auto text = q.view.text();
    for (const Mark& mark : q.view.marks) {
        if (mark.begin >= q.quantity.begin) return nullptr;
        if (mark.tag != noun_company || mark.end >= q.quantity.begin || !is_topic(text[mark.end])) continue;
        const auto word = text.substr(mark.begin, mark.end - mark.begin);
        if (word != U"업체" && word != U"기업" && word != U"회사") continue;
        const bool compound = mark.begin > q.view.sentence.begin + 1 && is_hangul(text[mark.begin - 1]);
        const auto from = std::max(q.view.sentence.begin, mark.begin > 12 ? mark.begin - 12 : 0);
        const auto before = text.substr(from, mark.begin - from);
        const bool one = (before.find(U"한 ") != before.npos && before.find(U"여한 ") == before.npos &&
                          before.find(U"가한 ") == before.npos) ||
                         before.find(U"다른 ") != before.npos || tells_trade(before);
        const auto* crowd = first_mark(q.view.marks, from, mark.end + 1, {noun_seller, noun_buyer, side_seller, total});
        const bool numbered = std::ranges::any_of(before, is_digit);
        if ((compound || one) && crowd == nullptr && !numbered) return &mark;
    }
    return nullptr;
}

/// 계약 협의, 계약 상담: the deal itself is not made.
bool only_negotiated(const Question& q, const Mark& deal) {
    const auto* longer = first_mark(q.view.marks, deal.begin, deal.end + 8, {noun_expected, noun_consultation});
    return longer != nullptr && longer->begin <= deal.end && longer->end > deal.end;
}

/// "포장기계를 만드는 가온 등 3개사는 수요처를 확보했다": a topic of its own, who did not only come.
bool told_of_some(const Question& q) {
    const auto next = q.text(q.quantity.end, q.ahead(2));
    if (!q.text(q.back(2), q.quantity.begin).ends_with(U"등 ") || (next != U"는 " && next != U"은 ")) return false;
    const auto comma = q.text(q.quantity.end, q.ahead(40)).find(U',');
    const auto limit = comma == std::u32string_view::npos ? q.ahead(40)
                                                          : q.quantity.end + static_cast<std::uint32_t>(comma);
    return first_mark(q.view.marks, q.quantity.end, limit,
                      {takes_part, noun_contract, noun_mou, noun_consultation, noun_expected}) == nullptr;
}

/// "가온식품 등 2개 업체가 600만 달러의 계약을 체결했다", "가온과 다온 2개사는 …": some of those who took part.
Answer who_signed(const Question& q) {
    if (q.kind != FactKind::sellers || q.view.language() != Language::ko) return std::nullopt;
    const auto next = q.text(q.quantity.end, q.ahead(1));
    if (told_of_some(q)) return NotOurs{"share", true, q.quantity.begin, q.quantity.end};
    const bool some = q.text(q.back(6), q.quantity.begin).find(U"등 ") != std::u32string_view::npos || next == U"는" ||
                      next == U"은" || next == U"가" || next == U"이";
    const auto* deal = first_mark(q.view.marks, q.quantity.end, q.ahead(60), {noun_contract, noun_mou});
    if (!some || deal == nullptr || only_negotiated(q, *deal)) return std::nullopt;
    const bool came = first_mark(q.view.marks, q.quantity.end, deal->begin, {takes_part}) != nullptr;
    return came ? std::nullopt : because("share", deal, true);
}

/// "미국 예시사와 50만 달러", "현지 에너지 기업과 연간 500만 달러": with one partner, unless a total comes between.
const Mark* one_partner(const Question& q) {
    if (q.view.language() != Language::ko) return nullptr;
    const auto from = q.back(34);
    const auto text = q.text(from, q.quantity.begin);
    auto at = std::u32string_view::npos;
    for (const auto with : {U"사와 ", U"사와는 ", U"社와 ", U"社와는 ", U"그룹과 ", U"기업과 ", U"회사와 "})
        if (const auto found = text.rfind(with); found != text.npos && (at == text.npos || found > at)) at = found;
    if (at == text.npos || (at > 0 && is_digit(text[at - 1])) || text.find(U"개") != text.npos) return nullptr;
    if (text.find(U", ", at) != text.npos) return nullptr;
    const auto where = from + static_cast<std::uint32_t>(at);
    if (first_mark(q.view.marks, where, q.quantity.begin, {total, et_cetera}) != nullptr) return nullptr;
    const auto* crowd = first_mark(q.view.marks, where > 8 ? where - 8 : 0, where + 3, {noun_seller, noun_buyer});
    return crowd != nullptr ? nullptr : first_mark(q.view.marks, where, q.quantity.begin, {stop});
}

/// "예시군은 17일 현지에서 가온트레이딩과 500만 달러의 협약을": the first sentence's deal is what is reported.
bool region_acts(const Question& q) {
    const auto& all = q.view.article->sentences;
    const auto first = std::ranges::find(all, LineRole::sentence, &Sentence::role);
    if (q.view.language() != Language::ko || first == all.end() || first->begin != q.view.sentence.begin) return false;
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 12, q.quantity.begin));
    for (const auto topic : {U"시는 ", U"군은 ", U"도는 ", U"구는 "})
        if (opening.find(topic) != opening.npos) return true;
    return false;
}

/// "행사에 참여한 업체 관계자는 "100만 달러의 계약을": who took part tells of his own firm.
bool participant_speaks(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto opening = text.substr(0, text.rfind(U'"'));
    return opening.ends_with(U"업체 관계자는 ") || opening.ends_with(U"기업 관계자는 ") ||
           opening.ends_with(U"업체 대표는 ") || opening.ends_with(U"기업 대표는 ");
}

}  // namespace

Answer single_companies(const Question& q) {
    if (in_quotation(q) && participant_speaks(q))
        return NotOurs{"single_company", true, q.quantity.begin, q.quantity.end};
    if (in_quotation(q)) return NotOurs{"said_in_quotes", true, q.quantity.begin, q.quantity.end};
    if (q.counts_people_or_firms()) return who_signed(q);
    const auto behind = q.text(q.quantity.end, q.ahead(44));
    const auto such = behind.find(U"하는 등 ");
    const bool example = (such != behind.npos && (behind.substr(such).find(U"모두") != behind.npos ||
                                                  behind.substr(such).find(U"총") != behind.npos)) ||
                         q.text(q.quantity.end, q.ahead(6)).find(U"을 비롯") != behind.npos;
    const auto ahead_of = q.text(q.back(80), q.quantity.begin);
    const bool each = ahead_of.find(U"업체별") != ahead_of.npos || ahead_of.find(U"기업별") != ahead_of.npos ||
                      ahead_of.find(U"품목별") != ahead_of.npos;
    if (is_money(q.kind) && (example || each)) return NotOurs{"single_company", true, q.quantity.begin, q.quantity.end};
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 24, q.quantity.begin));
    if (const auto one = opening.find(U"의 경우");
        one != opening.npos && opening.substr(0, one).find(U' ') == opening.npos)
        return NotOurs{"single_company", true, q.view.sentence.begin, q.quantity.begin};
    const bool deals = is_money(q.kind) || q.kind == FactKind::consultations || q.kind == FactKind::mous;
    const auto* subject = deals && !region_acts(q) ? acting_company(q) : nullptr;
    if (subject != nullptr) return NotOurs{"single_company", true, subject->begin, subject->end};
    if (const auto* firm = is_money(q.kind) ? unnamed_firm(q) : nullptr) return because("single_company", firm, true);
    if (const auto* partner = is_money(q.kind) ? one_partner(q) : nullptr)
        return because("single_company", partner, true);
    const auto* mark = first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {one_company});
    if (mark != nullptr && last_mark(q.view.marks, mark->end, q.quantity.begin, {total, et_cetera}) == nullptr)
        return because("single_company", mark, true);
    return std::nullopt;
}

}  // namespace gyoryu::desk
