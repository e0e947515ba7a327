#include "desk/read/whose/single_firms.h"

#include "desk/read/article/korean_words.h"
#include "desk/read/whose/clause_subject.h"

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

/// 은, 는, 이, 가 or 도 stands behind the firm and before the number.
bool is_subject(const Question& q, std::uint32_t end) {
    return end < q.quantity.begin && is_subject_particle(q.view.text()[end]);
}

/// A firm as the subject before the number, alone: no "등", no total.
const BodyMention* acting_company(const Question& q) {
    const auto& all = q.view.article->companies;
    const auto from = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &BodyMention::begin);
    const auto to = std::ranges::lower_bound(from, all.end(), q.quantity.begin, {}, &BodyMention::begin);
    if (from == to) return nullptr;
    const auto &first = *from, &last = *(to - 1);
    if (counted(q, last)) return nullptr;
    if (first.begin <= q.view.sentence.begin + 4 && is_subject(q, first.end)) return &first;
    if (is_subject(q, last.end)) return &last;
    return first_mark(q.view.marks, last.end, q.quantity.begin, {et_cetera, total}) == nullptr ? &last : nullptr;
}

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
        if (mark.tag != noun_company || !is_subject(q, mark.end)) continue;
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
    const auto limit =
        comma == std::u32string_view::npos ? q.ahead(40) : q.quantity.end + static_cast<std::uint32_t>(comma);
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

/// "예시군은 17일 현지에서 가온트레이딩과 500만 달러의 협약을", "시장개척단이 가온한우 500만 달러의 협약을": the first
/// sentence's deal is what is reported.
bool region_acts(const Question& q) {
    const auto& all = q.view.article->sentences;
    const auto first = std::ranges::find(all, LineRole::sentence, &Sentence::role);
    if (q.view.language() != Language::ko || first == all.end() || first->begin != q.view.sentence.begin) return false;
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 12, q.quantity.begin));
    for (const auto topic : {U"시는 ", U"군은 ", U"도는 ", U"구는 "})
        if (opening.find(topic) != opening.npos) return true;
    const auto before = q.text(q.view.sentence.begin, q.quantity.begin);
    for (const auto delegation : {U"개척단이 ", U"개척단은 ", U"사절단이 ", U"사절단은 "})
        if (before.find(delegation) != before.npos) return true;
    return false;
}

/// "행사에 참여한 업체 관계자는 "100만 달러의 계약을": who took part tells of his own firm.
bool participant_speaks(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto opening = text.substr(0, text.rfind(U'"'));
    return opening.ends_with(U"업체 관계자는 ") || opening.ends_with(U"기업 관계자는 ") ||
           opening.ends_with(U"업체 대표는 ") || opening.ends_with(U"기업 대표는 ");
}

/// "예시도는 "… 계약을 체결했다"고 10일 밝혔다": a statement of the body, put between quotation marks.
bool body_states(const Question& q) {
    if (q.view.language() != Language::ko) return false;
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto opening = text.substr(0, text.rfind(U'"'));
    if (!opening.ends_with(U"는 ") && !opening.ends_with(U"은 ")) return false;
    const auto name = opening.substr(0, opening.size() - 2);
    const bool body = std::ranges::any_of(
        std::initializer_list<std::u32string_view>{U"시", U"도", U"군", U"구", U"조합", U"협회", U"공사", U"공단",
                                                   U"진흥원", U"재단", U"센터", U"위원회", U"조직위", U"중앙회",
                                                   U"상공회의소", U"코트라", U"kotra", U"테크노파크"},
        [&](auto end) { return name.ends_with(end); });
    const auto rest = q.text(q.quantity.end, q.view.sentence.end);
    const auto closed = rest.find(U"\"고 ");
    return body && closed != rest.npos && rest.substr(0, closed).find(U'"') == rest.npos;
}

Answer said_aloud(const Question& q) {
    if (!in_quotation(q) || body_states(q)) return std::nullopt;
    if (participant_speaks(q)) return NotOurs{"single_company", true, q.quantity.begin, q.quantity.end};
    const auto said = q.view.text().rfind(U'"', q.quantity.begin);
    const auto from = static_cast<std::uint32_t>(said);
    const bool of_this = first_mark(q.view.marks, from, q.quantity.begin, {this_event}) != nullptr;
    return NotOurs{"said_in_quotes", !is_money(q.kind) || of_this, q.quantity.begin, q.quantity.end};
}

/// "30만 달러를 계약하는 등 모두", "30만 달러를 비롯해", "업체별로는": one deal of several.
Answer one_of_several(const Question& q) {
    if (!is_money(q.kind)) return std::nullopt;
    const auto behind = q.text(q.quantity.end, q.ahead(44));
    const auto such = behind.find(U"하는 등 ");
    const auto has = [](std::u32string_view text, std::u32string_view word) { return text.find(word) != text.npos; };
    const bool example = such != behind.npos && (has(behind.substr(such), U"모두") || has(behind.substr(such), U"총"));
    const auto ahead_of = q.text(q.back(80), q.quantity.begin);
    const bool each = has(ahead_of, U"업체별") || has(ahead_of, U"기업별") || has(ahead_of, U"품목별");
    const bool first_of_them = has(q.text(q.quantity.end, q.ahead(6)), U"을 비롯");
    if (!example && !each && !first_of_them) return std::nullopt;
    return NotOurs{"single_company", true, q.quantity.begin, q.quantity.end};
}

/// "△가온의 삼계탕(50만 불) △다온의 매실청(50만 불)": each of what is listed.
Answer listed_in_brackets(const Question& q) {
    if (!is_money(q.kind) || q.view.language() != Language::ko || !q.text(q.back(1), q.quantity.begin).ends_with(U'('))
        return std::nullopt;
    const auto before = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto bullet = before.find_last_of(U"△▲▷▶");
    if (bullet == before.npos || before.find(U',', bullet) != before.npos) return std::nullopt;
    return NotOurs{"single_company", true, q.view.sentence.begin + static_cast<std::uint32_t>(bullet), q.quantity.end};
}

/// "가나식품의 경우".
Answer case_of_one(const Question& q) {
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 24, q.quantity.begin));
    const auto one = opening.find(U"의 경우");
    if (one == opening.npos || opening.substr(0, one).find(U' ') != opening.npos) return std::nullopt;
    return NotOurs{"single_company", true, q.view.sentence.begin, q.quantity.begin};
}

Answer told_of_a_firm(const Question& q) {
    const bool deals = is_money(q.kind) || q.kind == FactKind::consultations || q.kind == FactKind::mous;
    if (deals && !region_acts(q))
        if (const auto* firm = acting_company(q)) return NotOurs{"single_company", true, firm->begin, firm->end};
    if (!is_money(q.kind)) return std::nullopt;
    if (const auto* firm = unnamed_firm(q)) return because("single_company", firm, true);
    return because("single_company", one_partner(q), true);
}

/// "한 업체는", "이 중 한 곳은".
Answer told_of_one(const Question& q) {
    const auto* mark = first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {one_company});
    if (mark == nullptr || last_mark(q.view.marks, mark->end, q.quantity.begin, {total, et_cetera}) != nullptr)
        return std::nullopt;
    return because("single_company", mark, true);
}

}  // namespace

Answer single_companies(const Question& q) {
    if (auto said = said_aloud(q)) return said;
    if (q.counts_people_or_firms()) return who_signed(q);
    for (const auto rule : {one_of_several, listed_in_brackets, case_of_one, told_of_a_firm, told_of_one})
        if (auto answer = rule(q)) return answer;
    return !region_acts(q) ? done_by_somebody(q) : std::nullopt;
}

}  // namespace gyoryu::desk
