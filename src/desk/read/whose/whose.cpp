#include "desk/read/whose/chinese_frames.h"
#include "desk/read/whose/clinical.h"
#include "desk/read/whose/conditions.h"
#include "desk/read/whose/fairs_of_others.h"
#include "desk/read/whose/other_stories.h"
#include "desk/read/whose/other_time.h"
#include "desk/read/whose/plans.h"
#include "desk/read/whose/running.h"
#include "desk/read/whose/russian_times.h"
#include "desk/read/whose/single_firms.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr double booths_of_fairs = 300;  ///< no pavilion has as many

Answer denied(const Question& q) {
    const auto* mark = q.after(6, {in_quotes});
    return mark != nullptr && mark->begin <= q.quantity.end + 2 ? because("denied", mark) : std::nullopt;
}

/// "84 млн рублей, что больше, чем годом ранее": only compared with the past.
bool compares_in_russian(const Question& q, const Mark& past) {
    if (q.view.language() != Language::ru) return false;
    const auto gap = q.text(q.quantity.end, past.begin);
    for (const auto word : {U"чем ", U"сравнени", U"против "})
        if (gap.find(word) != gap.npos) return true;
    return false;
}

/// "$5 million, up 3 percent from the previous session", "surpassing the $4 million of last year": the figure is set
/// against the past one.
bool compares_in_english(const Question& q, const Mark& past) {
    if (past.begin < q.quantity.end || q.view.language() != Language::en) return false;
    const auto between = q.text(q.quantity.end, past.begin);
    for (const auto word :
         {U" up ", U" down ", U" than ", U" compared", U" against", U" versus", U"exceed", U"surpass", U"increase",
          U" rise ", U"growth", U"higher", U"double", U"triple", U" times ", U"beat", U"above", U"outperform"})
        if (between.find(word) != between.npos) return true;
    return false;
}

/// A past year before the number, unless the sentence has come back to this event, or only compares.
Answer last_years(const Question& q) {
    if (q.quantity.grown) return std::nullopt;
    const auto* past = q.before(200, {last_year});
    const auto returned = [&] {
        const auto* back = q.before(200, {this_event});
        return back != nullptr && !q.text(back->begin, back->end).starts_with(U"이 ") ? back : nullptr;
    };
    if (past == nullptr && q.european()) past = q.after(80, {last_year});
    if (past != nullptr && past->begin > q.quantity.end && compares_in_russian(q, *past)) return std::nullopt;
    if (past == nullptr && q.view.language() == Language::ko && q.counts_people_or_firms()) {
        const auto* year = q.after(16, {last_year});  // "18개 업체가 참가한 지난해"
        const auto gap = year == nullptr ? std::u32string_view{} : q.text(q.quantity.end, year->begin);
        if (gap.ends_with(U"한 ") || gap.ends_with(U"던 ") || gap.ends_with(U"된 ")) return because("last_year", year);
    }
    if (past == nullptr || comes_after(returned(), past) || compares_in_english(q, *past) ||
        compares_in_chinese(q, *past))
        return std::nullopt;
    if (past->begin > q.quantity.begin) return because("last_year", past);
    if (q.text(past->begin, past->end).ends_with(U"대비")) return std::nullopt;
    if (q.text(q.view.sentence.begin, past->begin).ends_with(U"than ")) return std::nullopt;
    const char32_t ahead_of = past->begin > q.view.sentence.begin ? q.view.text()[past->begin - 1] : 0;
    if (ahead_of == U'较' || ahead_of == U'比') return std::nullopt;
    const auto behind = q.text(past->end, std::min(past->end + 16, q.quantity.begin));
    for (const auto compares : {U"보다", U"대비", U"비해", U"달리", U"에 이어", U"较", U"增长", U"增加", U"下降"})
        if (behind.find(compares) != behind.npos) return std::nullopt;
    const bool with_month =
        behind.size() > 2 && (is_digit(behind[0]) || is_digit(behind[1])) && behind.find(U'월') != behind.npos;
    const bool once_more = behind.find(U"월에도") != behind.npos;
    return because("last_year", past, with_month && !once_more && !q.view.article->upcoming);
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
    const auto text = q.text(q.back(120), q.quantity.begin);
    if (!q.view.article->year && !recalls && text.find(U"지난 ") == text.npos) return std::nullopt;
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
        if (!q.view.article->year && !recalls && !text.substr(0, i).ends_with(U"지난 ")) continue;
        if (year < 1950 || year > 2100 || !past) return std::nullopt;
        const auto behind = text.substr(i + 5, 5);
        const bool month = behind.find(U'월') != behind.npos || behind.find(U'月') != behind.npos;
        const auto at = q.back(120) + static_cast<std::uint32_t>(i);
        const bool returned = first_mark(q.view.marks, at, q.quantity.begin, {this_event}) != nullptr;
        const bool compared = text.find(U"보다 ", i) != text.npos;  // "2001년(403개 업체)보다 많은 836개 업체"
        return returned || compared ? std::nullopt : std::optional(NotOurs{"earlier_year", month, at, at + 4});
    }
    return std::nullopt;
}

Answer averages(const Question& q) {
    if (const auto* mark = q.before(14, {average});
        mark != nullptr && first_mark(q.view.marks, mark->end, q.quantity.begin, {total}) == nullptr)
        return because("average", mark);
    if (q.view.language() == Language::ko && q.text(q.quantity.end, q.ahead(2)).starts_with(U"씩"))
        return NotOurs{"average", false, q.quantity.end, q.quantity.end + 1};
    if (const auto* behind = q.after(3, {average})) return because("average", behind);
    const auto& one = q.quantity;
    const bool each =
        q.view.language() == Language::ko && q.counts_people_or_firms() && one.value_max && *one.value_max <= 10;
    const auto next = q.text(one.end, q.ahead(8));  // "바이어는 6~7개 업체와 상담한다"
    return each && (next.find(U"와 ") != next.npos || next.find(U"과 ") != next.npos)
               ? std::optional(NotOurs{"average", false, one.begin, one.end})
               : std::nullopt;
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
    const auto near = q.text(q.quantity.end, q.ahead(12));
    for (const auto only : {U"에 그쳤던", U"에 불과했던", U"에 머물렀던"})
        if (near.find(only) != near.npos) return NotOurs{"change", false, q.quantity.end, q.ahead(12)};
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

/// 进出口商品展, 进出口公司, 수출입상품교역회, 수출입은행: the name of a fair or of a body.
bool in_a_name(const Question& q, const Mark& mark) {
    if (q.view.language() == Language::ko) {
        if (q.text(mark.begin, mark.end) != U"수출입") return false;
        auto next = q.text(mark.end, std::min(mark.end + 3, q.view.sentence.end));
        if (next.starts_with(U' ')) next.remove_prefix(1);
        for (const auto name : {U"상품", U"상담", U"박람", U"전시", U"은행", U"협회", U"조합", U"기업", U"업체"})
            if (next.starts_with(name)) return true;
        return false;
    }
    if (q.view.language() != Language::zh) return false;
    const auto next = q.text(mark.end, std::min(mark.end + 2, q.view.sentence.end));
    return next == U"商品" || next == U"公司" || next == U"企业" || next == U"贸易" || next == U"博览" ||
           next == U"协会";
}

Answer markets(const Question& q) {
    const auto* mark = q.before(26, {market});
    if (mark == nullptr || in_a_name(q, *mark) || in_another_clause(q, *mark)) return std::nullopt;
    const auto* sold = last_mark(q.view.marks, mark->begin > 4 ? mark->begin - 4 : 0, mark->end, {noun_contract});
    if (sold != nullptr && sold->end >= mark->end) return std::nullopt;  // 现场销售额
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
    const auto of_buyers = [&](const Mark* mark) {  // "협회 회원사 100여 명의 바이어"
        const auto* buyer = first_mark(q.view.marks, mark->end, mark->end + 16, {noun_buyer});
        return buyer != nullptr && (q.kind == FactKind::buyers || q.kind == FactKind::buyer_countries);
    };
    const auto at_a_fair = [&](const Mark* mark) {  // "공동관에는 6개사가 입주했다"
        return q.text(mark->begin, mark->end) == U"입주" &&
               first_mark(q.view.marks, q.view.sentence.begin, q.quantity.begin, {pavilion}) != nullptr;
    };
    const auto of_persons = [&](const Mark* mark) {  // "11개 업체 대표와 도청 직원": no firm is staff
        return q.quantity.unit == unit_company && q.text(mark->begin, mark->end) == U"직원";
    };
    if (const auto* mark = q.after(24, {zone_figures}); mark != nullptr && !inside_noun(mark) && !of_buyers(mark) &&
                                                        !at_a_fair(mark) && !of_persons(mark) &&
                                                        !in_another_clause(q, *mark) && !tells_surface(q, *mark)) {
        const auto* part =
            first_mark(q.view.marks, q.quantity.end, std::min(mark->end + 8, q.view.sentence.end), {takes_part});
        if (part == nullptr) return because("zone_figure", mark);
    }
    const auto* mark = q.before(12, {zone_figures});
    if (mark != nullptr && (in_another_clause(q, *mark) || registers_visitors(q, *mark) || tells_surface(q, *mark)))
        return std::nullopt;
    if (mark != nullptr && q.view.language() == Language::ko && q.after(18, {takes_part}) != nullptr)
        return std::nullopt;
    return mark != nullptr && !inside_noun(mark) && !of_buyers(mark) ? because("zone_figure", mark) : std::nullopt;
}

Answer onlookers(const Question& q) {
    if (q.kind != FactKind::attendees && q.kind != FactKind::buyers) return std::nullopt;
    const auto& article = *q.view.article;
    if (q.kind == FactKind::buyers && article.of_video) return std::nullopt;
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
                            U"관내", U"지역 기업", U"지역 대표", U"지역 유망", U"등 지역 ", U"우리 기업", U"중소기업"})
        if (text.find(word) != text.npos) return true;
    const auto behind = q.text(q.quantity.end, q.ahead(14));
    for (const auto sent : {U"파견", U"참가시", U"모집"})
        if (behind.find(sent) != behind.npos) return true;
    const auto* home = last_mark(q.view.marks, from, q.quantity.begin, {Tag::place});  // "인천에서는 7개사가"
    return home != nullptr && unpacked(home->value) == "KR";
}

/// The whole fair's figures in an article about one pavilion.
Answer fairs(const Question& q) {
    if (q.text(q.view.sentence.begin, q.view.sentence.end).starts_with(U"한편") && is_huge(q.quantity))
        return NotOurs{"whole_fair", false, q.view.sentence.begin, q.view.sentence.begin + 2};
    if (q.view.language() == Language::ko && q.kind == FactKind::buyers && q.quantity.unit == unit_person &&
        is_huge(q.quantity) && !q.view.article->of_fair)
        return NotOurs{"whole_fair", false, q.quantity.begin, q.quantity.end};
    if (const auto* firms = q.quantity.unit == unit_country && !q.view.article->of_fair ? huge_behind(q) : nullptr;
        firms != nullptr && firms->unit != unit_country && firms->unit != unit_person && is_huge(q.quantity))
        return NotOurs{"whole_fair", false, firms->begin, firms->end};  // "전 세계 65개국에서 2000개가 넘는 기업"
    const bool deals_too = q.view.language() == Language::zh;
    const bool many_booths = q.kind == FactKind::booths && q.quantity.value >= booths_of_fairs;
    if (!q.view.article->of_pavilion || (!q.counts_people_or_firms() && !many_booths && !deals_too))
        return std::nullopt;
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
    const bool fills = listed == nullptr && (many_booths || (q.view.language() == Language::ko && is_huge(q.quantity)));
    if (fills && !of_our_side(q, q.view.sentence.begin)) listed = &q.quantity;
    const Mark here = listed == nullptr ? Mark{} : Mark{listed->begin, listed->end};
    if (mark == nullptr && listed != nullptr) mark = &here;
    if (mark == nullptr) return std::nullopt;
    const auto* own = first_mark(q.view.marks, q.view.sentence.begin, q.ahead(listed == nullptr ? 40 : 0), {pavilion});
    return own != nullptr ? std::nullopt : because("whole_fair", mark);
}

}  // namespace

std::optional<NotOurs> not_ours(const SentenceView& view, std::size_t index, FactKind kind) {
    const Question question{view, view.quantities[index], index, kind};
    static constexpr std::array rules{denied,
                                      conditions,
                                      targets,
                                      plans,
                                      averages,
                                      changes,
                                      running_totals,
                                      other_times,
                                      markets,
                                      zones,
                                      clinics,
                                      onlookers,
                                      fairs,
                                      fairs_of_others,
                                      last_years,
                                      earlier_year,
                                      short_year,
                                      earlier_events,
                                      other_edition,
                                      descriptions,
                                      shares,
                                      single_companies,
                                      whole_fair_in_chinese,
                                      visited_in_chinese};
    for (const auto rule : rules)
        if (auto answer = rule(question)) return answer;
    return std::nullopt;
}

}  // namespace gyoryu::desk
