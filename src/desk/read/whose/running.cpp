#include "desk/read/whose/running.h"

#include "desk/read/article/several_events.h"
#include "desk/read/whose/chinese_frames.h"

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t total_reach = 45;
constexpr std::uint32_t since_reach = 80;
constexpr std::uint32_t opening_reach = 8;
constexpr std::uint32_t list_reach = 3;  ///< between two figures that are told in one breath

bool of_deals(const Question& q) { return is_money(q.kind) || !q.counts_people_or_firms(); }

/// "has alone brought": the year or the quarter alone.
Answer alone(const Question& q) {
    const auto* mark = q.view.language() == Language::en ? q.before(3 * since_reach, {running_total}) : nullptr;
    return mark != nullptr && q.text(mark->begin, mark->end) == U"alone" ? because("running_total", mark)
                                                                         : std::nullopt;
}

/// "2023년 1036건, 지난해 3208건, 올해 3613건": years told beside each other.
bool beside_last_year(const Question& q) {
    for (std::size_t i = 0; i < q.index; ++i)
        if (q.text(q.view.sentence.begin, q.view.quantities[i].begin).ends_with(U"지난해 ")) return true;
    return false;
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
            return NotOurs{"running_total", !beside_last_year(q), begin - length, begin - 1};
    }
    return std::nullopt;
}

/// 五届博览会以来,现场采购已达, 六届博览会累计吸引: since the first of them, whatever it says of this one's halls.
Answer since_editions(const Question& q) {
    if (q.view.language() != Language::zh) return std::nullopt;
    const auto from = q.back(since_reach);
    const auto text = q.text(from, q.quantity.begin);
    auto since = text.rfind(U"以来");
    if (since == text.npos) since = text.rfind(U"累计");  // 六届博览会累计吸引, but 第六届
    if (since == text.npos || text.find(U"本届", since) != text.npos || text.find(U"此次", since) != text.npos)
        return std::nullopt;
    const auto editions = text.rfind(U'届', since);
    if (editions == text.npos || editions == 0 ||
        text.substr(editions, since - editions).find_first_of(U",;") != text.npos)
        return std::nullopt;
    const char32_t which = text[editions - 1];
    const auto ordinal = text.substr(0, editions).rfind(U'第');
    const bool one_of_them = ordinal != text.npos && editions - ordinal < 4;
    if (which == U'本' || which == U'今' || one_of_them) return std::nullopt;
    return NotOurs{"running_total", false, from + static_cast<std::uint32_t>(editions),
                   from + static_cast<std::uint32_t>(since) + 2};
}

/// "올들어 처음 열린 상담회에는", 截至11月3日,第136届: this one after all.
bool first_of_them(const Question& q, const Mark& mark) {
    const auto next = q.text(mark.end, q.quantity.begin);
    if (q.view.language() == Language::ko) {
        const auto day = q.text(mark.begin > 3 ? mark.begin - 3 : 0, mark.begin);  // "14일 현재까지"
        const bool of_a_day = day.size() == 3 && is_digit(day[0]) && day.substr(1) == U"일 ";
        return next.starts_with(U" 처음") || next.starts_with(U" 첫") || of_a_day;
    }
    const auto words = q.text(mark.begin, mark.end);
    return words == U"截至" && next.find(U'届') != next.npos;
}

/// "매년 2천여 개 기업이 참여하는 대표 전시회다": what the fair is, which tells of no other time than the next
/// sentence.
bool describes_fair(const Question& q, const Mark& mark) {
    const auto word = q.text(mark.begin, mark.end);
    return (word == U"매년" || word == U"해마다") && q.counts_people_or_firms() &&
           q.text(q.quantity.end, q.view.sentence.end).find(U"하는 ") != std::u32string_view::npos;
}

/// "무역사절단(17회 150개사), 해외전시회(28회 215개사)": so many times, with so many firms in all.
Answer in_so_many_times(const Question& q) {
    const auto before = q.text(q.view.sentence.begin, q.quantity.begin);
    if (q.view.language() != Language::ko || !before.ends_with(U"회 ")) return std::nullopt;
    auto at = before.size() - 2;
    while (at > 0 && is_digit(before[at - 1])) --at;
    if (at + 2 == before.size() || at == 0 || before[at - 1] != U'(') return std::nullopt;
    const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at);
    return NotOurs{"running_total", false, begin, q.quantity.begin};
}

/// "지금까지 참여한 기업은 1800개에 달하며 이를 통해 성사된 계약도 …": whatever the sentence tells.
Answer of_the_whole_sentence(const Question& q) {
    if (q.view.language() != Language::ko) return std::nullopt;
    const auto begin = q.view.sentence.begin;
    const auto* mark =
        first_mark(q.view.marks, begin, std::min(begin + opening_reach, q.quantity.begin), {running_total});
    const bool opens = mark != nullptr && mark->begin == begin && !first_of_them(q, *mark) && !describes_fair(q, *mark);
    if (!opens || first_mark(q.view.marks, mark->end, q.quantity.begin, {this_event}) != nullptr) return std::nullopt;
    return because("running_total", mark);
}

/// "six trade missions let 170 companies hold 3,200 meetings": what several events brought together.
Answer of_several_events(const Question& q) {
    const auto events = several_events_of(q.view, q.quantity.begin);
    return events ? because("running_total", &*events) : std::nullopt;
}

}  // namespace

Answer running_totals(const Question& q) {
    if (auto answer = since_editions(q)) return answer;
    if (auto answer = alone(q)) return answer;
    if (auto answer = of_several_events(q)) return answer;
    if (auto answer = in_so_many_times(q)) return answer;
    if (const auto* mark = q.before(total_reach, {running_total})) {
        if (q.text(mark->begin, mark->end) == U"연 " && q.quantity.begin > mark->end) return std::nullopt;
        if (first_of_them(q, *mark) || until_the_end(q, *mark)) return std::nullopt;
        const auto effort = q.text(mark->end, std::min(mark->end + 14, q.quantity.begin));
        if (effort.find(U" 끝에 ") != effort.npos) return std::nullopt;  // "그동안 공들인 끝에"
        if (comes_after(q.before(total_reach, {this_event}), mark)) return std::nullopt;
        return because(describes_fair(q, *mark) ? "description" : "running_total", mark);
    }
    if (auto answer = of_the_whole_sentence(q)) return answer;
    return of_the_year(q);
}

}  // namespace gyoryu::desk
