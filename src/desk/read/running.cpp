#include "desk/read/running.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t total_reach = 45;
constexpr std::uint32_t since_reach = 80;
constexpr std::uint32_t list_reach = 3;  ///< between two figures that are told in one breath

bool of_deals(const Question& q) { return is_money(q.kind) || !q.counts_people_or_firms(); }

/// "35회에 걸쳐 상담회를 이어오고 있다. 이들 상담회로 604개사가".
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

/// "지난 3년 동안 944개사를 지원했다. 이 기간 총 7857건의 상담을": the span of the sentence before.
Answer in_that_time(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto opening = q.text(q.view.sentence.begin, std::min(q.view.sentence.begin + 6, q.view.sentence.end));
    if (!opening.starts_with(U"이 기간") && !opening.starts_with(U"같은 기간")) return std::nullopt;
    const auto& all = q.view.article->sentences;
    const auto here = std::ranges::lower_bound(all, q.view.sentence.begin, {}, &Sentence::begin);
    if (here == all.begin() || here == all.end()) return std::nullopt;
    const auto& before = *(here - 1);
    return because("running_total",
                   first_mark(q.view.article->marks_of(before), before.begin, before.end, {running_total, last_year}));
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
    const bool years = words.starts_with(U"부터 ") || (words.starts_with(U"지난 ") && words.ends_with(U"년"));
    if (!years) return std::nullopt;
    const auto* back = last_mark(q.view.marks, mark->end, q.quantity.begin, {this_event});
    return back == nullptr ? because("running_total", mark) : std::nullopt;
}

/// "올해 두 번의 온라인 …, 총 3번의 시장개척단으로 24개사를 지원했다": those of several editions.
Answer of_many_editions(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
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

}  // namespace

Answer running_totals(const Question& q) {
    if (auto answer = since_editions(q)) return answer;
    if (auto answer = in_that_time(q)) return answer;
    if (auto answer = over_years(q)) return answer;
    if (auto answer = of_many_editions(q)) return answer;
    if (const auto* mark = q.before(total_reach, {running_total})) {
        if (q.text(mark->begin, mark->end) == U"연 " && q.quantity.begin > mark->end + 3) return std::nullopt;
        return comes_after(q.before(total_reach, {this_event}), mark) ? std::nullopt : because("running_total", mark);
    }
    if (auto answer = many_times(q)) return answer;
    if (auto answer = since_a_year(q)) return answer;
    if (auto answer = of_months(q)) return answer;
    return of_the_year(q);
}

}  // namespace gyoryu::desk
