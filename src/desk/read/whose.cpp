#include "desk/read/clinical.h"
#include "desk/read/conditions.h"
#include "desk/read/other_stories.h"
#include "desk/read/plans.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

Answer denied(const Question& q) {
    const auto* mark = q.after(6, {in_quotes});
    return mark != nullptr && mark->begin <= q.quantity.end + 2 ? because("denied", mark) : std::nullopt;
}

/// A past year before the number, unless the sentence has come back to this event, or only compares.
Answer last_years(const Question& q) {
    if (q.quantity.grown) return std::nullopt;
    const auto* past = q.before(200, {last_year});
    const auto returned = [&] {
        const auto* back = q.before(200, {this_event});
        return back != nullptr && !q.text(back->begin, back->end).starts_with(U"이 ") ? back : nullptr;
    };
    const bool european = q.view.language() == Language::en || q.view.language() == Language::ru;
    if (past == nullptr && european) past = q.after(80, {last_year});
    if (past == nullptr && q.view.language() == Language::ko && q.counts_people_or_firms()) {
        const auto* year = q.after(16, {last_year});  // "18개 업체가 참가한 지난해"
        const auto gap = year == nullptr ? std::u32string_view{} : q.text(q.quantity.end, year->begin);
        if (gap.ends_with(U"한 ") || gap.ends_with(U"던 ") || gap.ends_with(U"된 ")) return because("last_year", year);
    }
    if (past == nullptr || comes_after(returned(), past)) return std::nullopt;
    if (past->begin > q.quantity.begin) return because("last_year", past);
    if (q.text(past->begin, past->end).ends_with(U"대비")) return std::nullopt;
    const char32_t ahead_of = past->begin > q.view.sentence.begin ? q.view.text()[past->begin - 1] : 0;
    if (ahead_of == U'较' || ahead_of == U'比') return std::nullopt;
    const auto behind = q.text(past->end, std::min(past->end + 16, q.quantity.begin));
    for (const auto compares : {U"보다", U"대비", U"비해", U"에 이어", U"较", U"增长", U"增加", U"下降"})
        if (behind.find(compares) != behind.npos) return std::nullopt;
    const bool with_month =
        behind.size() > 2 && (is_digit(behind[0]) || is_digit(behind[1])) && behind.find(U'월') != behind.npos;
    const bool once_more = behind.find(U"월에도") != behind.npos;
    return because("last_year", past, with_month && !once_more);
}

/// "07년 관람객 수는": two digits, of one of the last years.
Answer short_year(const Question& q) {
    if (!q.view.article->year || q.view.language() != Language::ko) return std::nullopt;
    const auto text = q.text(q.back(40), q.quantity.begin);
    for (auto at = text.find(U"년 "); at != text.npos; at = text.find(U"년 ", at + 1)) {
        if (at < 2 || !is_digit(text[at - 1]) || !is_digit(text[at - 2]) || (at > 2 && is_digit(text[at - 3])))
            continue;
        const int year = 2000 + int(text[at - 2] - U'0') * 10 + int(text[at - 1] - U'0');
        const auto next = text.substr(at + 2, 2);
        const bool length = next.starts_with(U"전") || next.starts_with(U"동안") || next.starts_with(U"만") ||
                            next.starts_with(U"연속") || next.starts_with(U"이상") || next.starts_with(U"넘");
        const auto begin = q.back(40) + static_cast<std::uint32_t>(at) - 2;
        if (!length && year < *q.view.article->year && year + 4 > *q.view.article->year)
            return NotOurs{"earlier_year", false, begin, begin + 3};
    }
    return std::nullopt;
}

/// "2019년 대회에": a year gone by without a month; with a month it may be a stage of the same story.
Answer earlier_year(const Question& q) {
    const bool recalls = q.after(120, {last_year}) != nullptr;
    if (!q.view.article->year && !recalls) return std::nullopt;
    const auto text = q.text(q.back(120), q.quantity.begin);
    for (std::size_t i = text.size() < 5 ? 0 : text.size() - 4; i-- > 0;) {
        const bool four = is_digit(text[i]) && is_digit(text[i + 1]) && is_digit(text[i + 2]) && is_digit(text[i + 3]);
        if (!four || (i > 0 && is_digit(text[i - 1])) || (text[i] != U'1' && text[i] != U'2')) continue;
        const bool decimals = i > 1 && (text[i - 1] == U'.' || text[i - 1] == U',') && is_digit(text[i - 2]);
        if (decimals) continue;
        const char32_t next = text[i + 4];
        if (next != U'년' && next != U'年' && next != U'\'' && !(next == U' ' && q.view.language() == Language::ru) &&
            !(q.view.language() == Language::en && !is_digit(next)))
            continue;
        const int year = int(text[i] - U'0') * 1000 + int(text[i + 1] - U'0') * 100 + int(text[i + 2] - U'0') * 10 +
                         int(text[i + 3] - U'0');
        const bool past = q.view.article->year ? year < *q.view.article->year : true;
        if (year < 1950 || year > 2100 || !past) return std::nullopt;
        const auto behind = text.substr(i + 5, 5);
        const bool month = behind.find(U'월') != behind.npos || behind.find(U'月') != behind.npos;
        const auto at = q.back(120) + static_cast<std::uint32_t>(i);
        return NotOurs{"earlier_year", month, at, at + 4};
    }
    return std::nullopt;
}

/// "35회에 걸쳐 상담회를 이어오고 있다. 이들 상담회로 604개사가": what many events brought together.
Answer many_times(const Question& q) {
    if (q.view.language() != Language::ko || q.text(q.view.sentence.begin, q.view.sentence.end).substr(0, 2) != U"이들")
        return std::nullopt;
    const auto& all = q.view.article->sentences;
    const auto here = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &Sentence::begin);
    if (here == all.begin() || here == all.end()) return std::nullopt;
    const auto before = q.text((here - 1)->begin, (here - 1)->end);
    if (before.find(U"회에 걸쳐") == before.npos) return std::nullopt;
    return NotOurs{"running_total", false, (here - 1)->begin, (here - 1)->end};
}

Answer running_totals(const Question& q) {
    const auto* mark = q.before(45, {running_total});
    if (mark == nullptr) return many_times(q);
    if (q.text(mark->begin, mark->end) == U"연 " && q.quantity.begin > mark->end + 3) return std::nullopt;
    return comes_after(q.before(45, {this_event}), mark) ? std::nullopt : because("running_total", mark);
}

Answer averages(const Question& q) {
    if (const auto* mark = q.before(14, {average})) return because("average", mark);
    if (q.view.language() == Language::ko && q.text(q.quantity.end, q.ahead(2)).starts_with(U"씩"))
        return NotOurs{"average", false, q.quantity.end, q.quantity.end + 1};
    const auto* behind = q.after(3, {average});
    return because("average", behind);
}

/// "127만 달러(약 3.7%) 증가", "전년 대비 12건".
Answer changes(const Question& q) {
    if (q.quantity.grown) return std::nullopt;
    if (const auto* compared = q.before(4, {change}))
        for (const auto word : {U"대비", U"보다", U"较上届", U"比上届"})
            if (q.text(compared->begin, compared->end) == word) return because("change", compared);
    const auto tail = q.text(q.quantity.end, q.ahead(4));
    for (const auto was : {U"이던", U"였던", U"이었던"})
        if (tail.starts_with(was)) return NotOurs{"change", false, q.quantity.end, q.ahead(4)};
    const auto* mark = q.after(18, {change});
    const char32_t next = q.quantity.behind < q.view.sentence.end ? q.view.text()[q.quantity.behind] : 0;
    if (mark == nullptr || next == U',') return std::nullopt;
    if (q.index + 1 < q.view.quantities.size() && q.view.quantities[q.index + 1].begin < mark->begin)
        return std::nullopt;
    const auto* stopped = last_mark(q.view.marks, q.quantity.behind, mark->begin, {stop});
    const bool bracket_only =
        stopped == nullptr || q.view.text()[stopped->begin] == U')' || q.view.text()[stopped->begin] == U'(';
    return bracket_only || mark->begin <= q.quantity.behind + 3 ? because("change", mark) : std::nullopt;
}

Answer markets(const Question& q) {
    const auto* mark = q.before(26, {market});
    if (mark == nullptr) return std::nullopt;
    const auto* nearer = last_mark(q.view.marks, mark->end, q.quantity.begin,
                                   {noun_consultation, noun_contract, noun_expected, noun_mou, noun_buyer, noun_seller,
                                    noun_company, noun_person, takes_part, this_event});
    return nearer != nullptr ? std::nullopt : because("market_figure", mark);
}

/// Figures of a zone or a firm: tenants, staff, members.
Answer zones(const Question& q) {
    if (!q.counts_people_or_firms()) return std::nullopt;
    const auto there = q.text(q.quantity.end, q.ahead(3));
    if (there.starts_with(U" 있") || there == U"가 있" || there == U"이 있")
        return NotOurs{"zone_figure", false, q.quantity.end, q.ahead(3)};
    const auto inside_noun = [&](const Mark* mark) {
        const auto* noun = first_mark(q.view.marks, mark->begin > 2 ? mark->begin - 2 : 0, mark->end + 16,
                                      {noun_seller, noun_company, noun_person});
        return noun != nullptr && noun->begin <= mark->begin && noun->end >= mark->end;
    };
    if (const auto* mark = q.after(24, {zone_figures}); mark != nullptr && !inside_noun(mark)) {
        const auto* part =
            first_mark(q.view.marks, q.quantity.end, std::min(mark->end + 8, q.view.sentence.end), {takes_part});
        if (part == nullptr) return because("zone_figure", mark);
    }
    const auto* mark = q.before(12, {zone_figures});
    if (mark != nullptr && q.view.language() == Language::ko && q.after(18, {takes_part}) != nullptr)
        return std::nullopt;
    return mark != nullptr && !inside_noun(mark) ? because("zone_figure", mark) : std::nullopt;
}

Answer onlookers(const Question& q) {
    if (q.kind != FactKind::attendees && q.kind != FactKind::buyers) return std::nullopt;
    if (const auto* mark = q.before(24, {online})) return because("online", mark);
    return because("online", q.after(20, {online}));
}

/// No pavilion brings together so many.
bool is_huge(const Quantity& quantity) {
    if (quantity.is_money() || quantity.unit == unit_booth || quantity.unit == unit_case) return false;
    if (quantity.unit == unit_country) return quantity.value >= 60;
    return quantity.value >= (quantity.unit == unit_person ? 10'000 : 500);
}

/// "180개국, 3450개사, 11만 명이 참여": the figure itself or the next one of its list.
const Quantity* huge_behind(const Question& q) {
    for (auto i = q.index; i < q.view.quantities.size() && i < q.index + 3; ++i) {
        const auto& next = q.view.quantities[i];
        if (i > q.index && next.begin - q.view.quantities[i - 1].end > 24) return nullptr;
        if (is_huge(next)) return &next;
    }
    return nullptr;
}

/// "우리나라는 … 54개 업체": the sentence has come to our side of the fair.
bool of_our_side(const Question& q, std::uint32_t from) {
    const auto text = q.text(from, q.quantity.begin);
    for (const auto word : {U"우리나라", U"한국은", U"한국에서는", U"한국 기업", U"국내에서", U"국내 기업", U"도내",
                            U"관내", U"지역 기업", U"우리 기업", U"중소기업"})
        if (text.find(word) != text.npos) return true;
    return false;
}

/// The whole fair's figures in an article about one pavilion.
Answer fairs(const Question& q) {
    if (q.text(q.view.sentence.begin, q.view.sentence.end).starts_with(U"한편") && is_huge(q.quantity))
        return NotOurs{"whole_fair", false, q.view.sentence.begin, q.view.sentence.begin + 2};
    const bool deals_too = q.view.language() == Language::zh;
    if (!q.view.article->of_pavilion || (!q.counts_people_or_firms() && !deals_too)) return std::nullopt;
    const auto* mark = first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {fair});
    if (mark == nullptr) mark = q.after(40, {fair});
    if (mark != nullptr && q.quantity.value < 100 &&
        first_mark(q.view.marks, q.quantity.end, q.view.sentence.end, {noun_consultation, noun_contract}) != nullptr)
        mark = nullptr;
    const auto* listed = huge_behind(q);
    if (listed == nullptr && mark != nullptr && q.quantity.value < 100 &&
        (q.kind == FactKind::institutions || q.text(q.back(3), q.quantity.begin).ends_with(U"등 ") ||
         of_our_side(q, std::min(mark->begin, q.quantity.begin))))
        return std::nullopt;
    const Mark here = listed == nullptr ? Mark{} : Mark{listed->begin, listed->end};
    if (mark == nullptr && listed != nullptr) mark = &here;
    if (mark == nullptr) return std::nullopt;
    const auto* own = first_mark(q.view.marks, q.view.sentence.begin, q.ahead(listed == nullptr ? 40 : 0), {pavilion});
    return own != nullptr ? std::nullopt : because("whole_fair", mark);
}

bool in_quotation(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    return std::ranges::count(text, U'"') % 2 == 1;
}

/// A firm as the subject before the number, alone: no "등", no total.
const BodyMention* acting_company(const Question& q) {
    const auto& all = q.view.article->companies;
    auto at = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &BodyMention::begin);
    const BodyMention* last = nullptr;
    for (; at != all.end() && at->begin < q.quantity.begin; ++at) last = &*at;
    if (last == nullptr) return nullptr;
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

/// "가온식품 등 2개 업체가 600만 달러의 계약을 체결했다", "가온과 다온 2개사는 …": some of those who took part.
Answer who_signed(const Question& q) {
    if (q.kind != FactKind::sellers || q.view.language() != Language::ko) return std::nullopt;
    const auto next = q.text(q.quantity.end, q.ahead(1));
    const bool some = q.text(q.back(6), q.quantity.begin).find(U"등 ") != std::u32string_view::npos || next == U"는" ||
                      next == U"은" || next == U"가" || next == U"이";
    const auto* deal = first_mark(q.view.marks, q.quantity.end, q.ahead(60), {noun_contract, noun_mou});
    if (!some || deal == nullptr) return std::nullopt;
    const bool came = first_mark(q.view.marks, q.quantity.end, deal->begin, {takes_part}) != nullptr;
    return came ? std::nullopt : because("share", deal, true);
}

/// What one of the participants achieved or said: only where the article gives no total.
Answer single_companies(const Question& q) {
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
    const auto* subject = is_money(q.kind) ? acting_company(q) : nullptr;
    if (subject != nullptr) return NotOurs{"single_company", true, subject->begin, subject->end};
    const auto* mark = first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {one_company});
    if (mark != nullptr && last_mark(q.view.marks, mark->end, q.quantity.begin, {total, et_cetera}) == nullptr)
        return because("single_company", mark, true);
    return std::nullopt;
}

}  // namespace

std::optional<NotOurs> not_ours(const SentenceView& view, std::size_t index, FactKind kind) {
    const Question question{view, view.quantities[index], index, kind};
    static constexpr std::array rules{denied,         conditions,     targets,      plans,        averages,
                                      changes,        running_totals, markets,      zones,        clinics,
                                      onlookers,      fairs,          last_years,   earlier_year, short_year,
                                      earlier_events, other_edition,  descriptions, shares,       single_companies};
    for (const auto rule : rules)
        if (auto answer = rule(question)) return answer;
    return std::nullopt;
}

}  // namespace gyoryu::desk
