#include "desk/read/running.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t total_reach = 45;
constexpr std::uint32_t since_reach = 80;
constexpr std::uint32_t opening_reach = 30;
constexpr std::size_t span_reach = 14;  ///< "2월 13일부터 4월"
constexpr std::uint32_t list_reach = 3;  ///< between two figures that are told in one breath

bool of_deals(const Question& q) { return is_money(q.kind) || !q.counts_people_or_firms(); }

/// "35회에 걸쳐 상담회를 이어오고 있다".
bool of_many_times(std::u32string_view sentence) {
    const auto at = sentence.find(U"회에 걸쳐");
    return at != sentence.npos && at > 1 && is_digit(sentence[at - 1]) && is_digit(sentence[at - 2]);
}

/// "2011년부터 15개국에 파견돼 4933만 달러의 계약을": unless the sentence comes back to this event.
Answer since_a_year(const Question& q) {
    if (q.view.language() != Language::ko || !of_deals(q)) return std::nullopt;
    const auto from = q.back(since_reach);
    const auto text = q.text(from, q.quantity.begin);
    for (auto at = text.find(U"년부터 "); at != text.npos; at = text.find(U"년부터 ", at + 1)) {
        if (at < 4 || !is_digit(text[at - 4]) || !is_digit(text[at - 1])) continue;
        const auto begin = from + static_cast<std::uint32_t>(at) - 4;
        const auto* back = first_mark(q.view.marks, begin, q.quantity.begin, {this_event});
        if (back == nullptr) return NotOurs{"running_total", false, begin, begin + 7};
    }
    return std::nullopt;
}

/// "지난해 두 차례 열었다. 이를 통해 …", "지난 3년 동안 944개사를 지원했다. 이 기간 …", "2018年…首届进博会。其中…": the time
/// of the sentence before.
Answer carried_on(const Question& q) {
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 6, q.view.sentence.end));
    const auto opens = [&](std::initializer_list<std::u32string_view> words) {
        return std::ranges::any_of(words, [&](auto word) { return opening.starts_with(word); });
    };
    const bool korean = q.view.language() == Language::ko;
    if (!opens({U"이 기간", U"같은 기간", U"이를 통해", U"이 가운데", U"이 중 ", U"이중 ", U"당시 ", U"그 결과", U"이들 ",
                U"其中"}))
        return std::nullopt;
    const auto& all = q.view.article->sentences;
    const auto here = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &Sentence::begin);
    if (here == all.begin() || here == all.end()) return std::nullopt;
    const auto& before = *(here - 1);
    const auto marks = q.view.article->marks_of(before);
    if (korean && of_many_times(q.text(before.begin, before.end)))
        return NotOurs{"running_total", false, before.begin, before.end};
    if (opens({U"그 결과"})) return std::nullopt;
    if (!korean) {
        const auto text = q.text(before.begin, before.end);
        const bool dated = text.size() > 5 && is_digit(text[0]) && text[4] == U'年' && text.find(U"首届") != text.npos;
        return dated ? Answer(NotOurs{"earlier_event", false, before.begin, before.begin + 5}) : std::nullopt;
    }
    const auto limit = opens({U"이 기간", U"같은 기간"}) ? before.end : std::min(before.begin + opening_reach, before.end);
    if (first_mark(marks, before.begin, before.end, {this_event}) != nullptr && limit != before.end) return std::nullopt;
    return because("running_total", first_mark(marks, before.begin, limit, {running_total, last_year}));
}

/// "2009년부터 올해까지 열며 770여 개사에", "지난 3년 동안 16개국에 파견해 944개사를": however many stand between.
Answer over_years(const Question& q) {
    if (q.view.language() == Language::en)
        if (const auto* alone = q.before(3 * since_reach, {running_total}))
            if (q.text(alone->begin, alone->end) == U"alone") return because("running_total", alone);
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto* mark = q.before(2 * since_reach, {running_total});
    if (mark == nullptr) return std::nullopt;
    const auto words = q.text(mark->begin, mark->end);
    const bool years = words.starts_with(U"부터 ") || (words.starts_with(U"지난 ") && words.ends_with(U"년")) ||
                       words.find(U"상반기") != words.npos;
    if (!years) return std::nullopt;
    const auto* back = last_mark(q.view.marks, mark->end, q.quantity.begin, {this_event});
    return back == nullptr ? because("running_total", mark) : std::nullopt;
}

/// "올해 두 번의 온라인 …, 총 3번의 시장개척단으로 24개사를 지원했다": those of several editions.
Answer of_many_editions(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    for (const auto times : {U"회에 걸쳐", U"차례에 걸쳐"})
        if (const auto at = text.find(times); at != text.npos && at > 1 && is_digit(text[at - 1]) && is_digit(text[at - 2])) {
            const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at) - 2;
            return NotOurs{"running_total", false, begin, begin + 4};
        }
    if (text.find(U"올해") == text.npos) return std::nullopt;
    for (const auto times : {U"번의 ", U"차례의 ", U"차례에 걸쳐", U"회에 걸쳐", U"번에 걸쳐"})
        for (auto at = text.find(times); at != text.npos; at = text.find(times, at + 1)) {
            if (at < 3 || !is_digit(text[at - 1])) continue;
            const auto before = text.substr(0, at);
            if (before.substr(before.size() - std::min<std::size_t>(4, at)).find(U"총 ") == before.npos) continue;
            const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at) - 1;
            return NotOurs{"running_total", false, begin, begin + 2};
        }
    return std::nullopt;
}

/// "2월 13일부터 4월 6일까지": no event lasts so long.
Answer over_months(const Question& q) {
    if (q.view.language() != Language::ko || !of_deals(q)) return std::nullopt;
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    const auto month_before = [&](std::size_t at) {
        int value = 0;
        if (at == 0 || !is_digit(text[at - 1])) return value;
        value = static_cast<int>(text[at - 1] - U'0');
        return at > 1 && is_digit(text[at - 2]) ? value + 10 * static_cast<int>(text[at - 2] - U'0') : value;
    };
    const auto from = text.find(U"월 ");
    const auto to = from == text.npos ? from : text.find(U"월 ", from + 1);
    if (to == text.npos || to - from > span_reach) return std::nullopt;
    const auto days = text.substr(from, to - from);
    const auto close = text.substr(to, 10);
    if (days.find(U"일부터") == days.npos || close.find(U"일까지") == close.npos) return std::nullopt;
    const int months = (month_before(to) - month_before(from) + 12) % 12;
    const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(from);
    return months >= 2 ? Answer(NotOurs{"running_total", false, begin, begin + 10}) : std::nullopt;
}

/// "올해 144건, 360만 달러의 상담을 진행했다": of the year, where the event's own are told as well.
Answer of_the_year(const Question& q) {
    if (q.view.language() != Language::ko || !of_deals(q)) return std::nullopt;
    auto first = q.index;
    while (first > 0 && q.view.quantities[first].begin - q.view.quantities[first - 1].end <= list_reach) --first;
    const auto begin = q.view.quantities[first].begin;
    for (const auto word : {U"올해 ", U"올해만 ", U"올해 모두 ", U"올해 총 "}) {
        const auto length = static_cast<std::uint32_t>(std::u32string_view(word).size());
        if (begin >= q.view.sentence.begin + length && q.text(begin - length, begin) == word)
            return NotOurs{"running_total", true, begin - length, begin - 1};
    }
    return std::nullopt;
}

/// "За пять месяцев заключены 435 контрактов".
Answer of_months(const Question& q) {
    if (q.view.language() != Language::ru) return std::nullopt;
    const auto from = q.back(2 * since_reach);
    const auto text = q.text(from, q.quantity.begin);
    const auto months = text.find(U" месяц");
    if (months == text.npos) return std::nullopt;
    const auto begin = text.rfind(U"за ", months);
    if (begin == text.npos || months - begin > 16) return std::nullopt;
    return NotOurs{"running_total", false, from + static_cast<std::uint32_t>(begin),
                   from + static_cast<std::uint32_t>(months) + 6};
}

/// 五届博览会以来,现场采购已达: since the first of them, whatever it says of this one's halls.
Answer since_editions(const Question& q) {
    if (q.view.language() != Language::zh) return std::nullopt;
    const auto from = q.back(since_reach);
    const auto text = q.text(from, q.quantity.begin);
    const auto since = text.rfind(U"以来");
    if (since == text.npos || text.find(U"本届", since) != text.npos || text.find(U"此次", since) != text.npos)
        return std::nullopt;
    const auto editions = text.rfind(U'届', since);
    if (editions == text.npos || editions == 0 || text.substr(editions, since - editions).find(U',') != text.npos)
        return std::nullopt;
    const char32_t which = text[editions - 1];
    if (which == U'本' || which == U'今') return std::nullopt;
    return NotOurs{"running_total", false, from + static_cast<std::uint32_t>(editions),
                   from + static_cast<std::uint32_t>(since) + 2};
}

/// "올들어 처음 열린 상담회에는", 截至11月3日,第136届: this one after all.
bool first_of_them(const Question& q, const Mark& mark) {
    const auto next = q.text(mark.end, q.quantity.begin);
    if (q.view.language() == Language::ko) return next.starts_with(U" 처음") || next.starts_with(U" 첫");
    const auto words = q.text(mark.begin, mark.end);
    return words == U"截至" && next.find(U"届") != next.npos;
}

}  // namespace

Answer running_totals(const Question& q) {
    if (auto answer = since_editions(q)) return answer;
    if (auto answer = carried_on(q)) return answer;
    if (auto answer = over_years(q)) return answer;
    if (auto answer = of_many_editions(q)) return answer;
    if (auto answer = over_months(q)) return answer;
    if (const auto* mark = q.before(total_reach, {running_total})) {
        if (q.text(mark->begin, mark->end) == U"연 " && q.quantity.begin > mark->end + 3) return std::nullopt;
        if (first_of_them(q, *mark)) return std::nullopt;
        return comes_after(q.before(total_reach, {this_event}), mark) ? std::nullopt : because("running_total", mark);
    }
    if (auto answer = since_a_year(q)) return answer;
    if (auto answer = of_months(q)) return answer;
    return of_the_year(q);
}

}  // namespace gyoryu::desk
