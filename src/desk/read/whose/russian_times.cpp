#include "desk/read/whose/russian_times.h"

#include <array>
#include <string_view>

namespace gyoryu::desk {

namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t firms_reach = 40, event_reach = 40, surface_reach = 8;
constexpr std::size_t year_letters = 4, stem_letters = 4, time_letters = 24;

constexpr std::array ordinals{U"перв"sv,  U"втор"sv,  U"трет"sv,  U"четверт"sv, U"пят"sv,   U"шест"sv,
                              U"седьм"sv, U"восьм"sv, U"девят"sv, U"десят"sv,   U"прошл"sv, U"предыдущ"sv};

NotOurs told(const Question& q, const char* rule, std::size_t at, std::size_t length) {
    const auto begin = q.view.sentence.begin + static_cast<std::uint32_t>(at);
    return {rule, false, begin, begin + static_cast<std::uint32_t>(length)};
}

bool begins_word(std::u32string_view text, std::size_t at) { return at == 0 || !is_letter(text[at - 1]); }

/// "В первой выставке", "на втором форуме": another edition than the one that the opening calls so.
Answer other_edition_of(const Question& q, std::u32string_view text) {
    const auto& marks = q.view.marks;
    for (const Mark& mark : marks) {
        if (mark.begin >= q.quantity.begin) break;
        if (mark.tag != Tag::event_word || mark.begin <= q.view.sentence.begin + stem_letters) continue;
        const auto before = text.substr(0, mark.begin - q.view.sentence.begin - 1);
        const auto space = before.rfind(U' ');
        const auto word = space == before.npos ? before : before.substr(space + 1);
        const auto ordinal = std::ranges::find_if(
            ordinals, [&](auto stem) { return word.starts_with(stem) && word.size() <= stem.size() + 3; });
        if (ordinal == ordinals.end()) continue;
        const auto opening = q.view.article->opening();
        const bool of_opening = q.view.sentence.begin < opening.size();
        if (!of_opening && opening.find(*ordinal) == opening.npos)
            return told(q, "earlier_event", before.size() - word.size(), word.size());
    }
    return std::nullopt;
}

/// "С 2018 года", "с 2019 по 2023 год": everything since.
Answer since_a_year(const Question& q, std::u32string_view text) {
    for (auto at = text.find(U"с "); at != text.npos; at = text.find(U"с ", at + 1)) {
        if (!begins_word(text, at)) continue;
        const auto year = text.substr(at + 2, year_letters + 1);
        const bool whole = year.size() > year_letters && year.ends_with(U' ') &&
                           std::ranges::all_of(year.substr(0, year_letters), is_digit);
        const auto behind = text.substr(std::min(text.size(), at + 3 + year_letters), 3);
        if (whole && (behind.starts_with(U"год") || behind.starts_with(U"по ") || behind.starts_with(U"г.")))
            return told(q, "running_total", at, 2 + year_letters);
    }
    return std::nullopt;
}

/// "По итогам 11 месяцев", "по итогам первого квартала", "по итогам 2022 года": what a whole time brought.
Answer of_a_whole_time(const Question& q, std::u32string_view text) {
    constexpr std::u32string_view opens = U"по итогам ";
    const auto at = text.find(opens);
    if (at == text.npos) return std::nullopt;
    const auto behind = text.substr(at + opens.size(), time_letters);
    const bool year = behind.size() > year_letters && std::ranges::all_of(behind.substr(0, year_letters), is_digit) &&
                      behind.substr(year_letters).starts_with(U" год");
    for (const auto unit : {U"месяц", U"квартал", U"полугоди"})
        if (const auto found = behind.find(unit); found != behind.npos && behind.find(U',') > found)
            return told(q, "running_total", at, opens.size() + found);
    return year ? Answer(told(q, "running_total", at, opens.size() + year_letters)) : std::nullopt;
}

/// Firms are counted in a sentence before this one.
bool counted_firms_before(const Question& q) {
    const auto text = q.view.text();
    for (const Mark& mark : q.view.article->marks) {
        if (mark.begin >= q.view.sentence.begin) return false;
        if (mark.tag != Tag::noun_company && mark.tag != Tag::noun_seller) continue;
        const auto from = mark.begin > firms_reach ? mark.begin - firms_reach : 0;
        const auto before = text.substr(from, mark.begin - from);
        const auto digit = before.find_last_of(U"0123456789");
        if (digit != before.npos && before.find_first_of(U".;\n", digit) == before.npos) return true;
    }
    return false;
}

/// "Всего выставку посетили 12 тыс. человек", "сама ярмарка собрала 28 тыс. экспонентов": behind the firms of a region.
Answer of_whole_fair(const Question& q, std::u32string_view text) {
    if (!q.counts_people_or_firms()) return std::nullopt;
    for (const std::u32string_view opens : {U"всего ", U"в целом ", U"сама ", U"сам "}) {
        if (!text.starts_with(opens)) continue;
        const auto limit = std::min(q.view.sentence.begin + event_reach, q.view.sentence.end);
        const auto* event = first_mark(q.view.marks, q.view.sentence.begin, limit, {Tag::event_word});
        if (event != nullptr && counted_firms_before(q)) return told(q, "whole_fair", 0, opens.size() - 1);
    }
    return std::nullopt;
}

}  // namespace

bool tells_surface(const Question& q, const Mark& word) {
    if (q.view.language() != text::Language::ru || !q.text(word.begin, word.end).starts_with(U"площад")) return false;
    return std::ranges::any_of(q.text(word.end, std::min(word.end + surface_reach, q.view.sentence.end)), is_digit);
}

Answer russian_times(const Question& q) {
    const auto text = q.text(q.view.sentence.begin, q.quantity.begin);
    if (auto answer = of_a_whole_time(q, text)) return answer;
    if (auto answer = since_a_year(q, text)) return answer;
    if (auto answer = of_whole_fair(q, text)) return answer;
    return other_edition_of(q, text);
}

}  // namespace gyoryu::desk
