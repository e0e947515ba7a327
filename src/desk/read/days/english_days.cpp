#include "desk/read/days/english_days.h"

#include "desk/read/kinds/english_phrase.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::uint32_t deed_reach = 70, said_reach = 26, said_behind_reach = 8;
constexpr std::uint32_t month_letters_most = 14;
constexpr int days_a_week = 7, today = 0;

const Mark* weekday_at(const Marks& marks, std::uint32_t at) { return mark_beginning(marks, at, {weekday}); }

/// The last such day up to the one of writing.
sys_days last_one(sys_days written, int weekday) {
    if (weekday == today) return written;
    const int now = static_cast<int>(std::chrono::weekday(written).iso_encoding());
    return written - std::chrono::days((now - weekday + days_a_week) % days_a_week);
}

/// "CITEM said on Monday", "in a statement on Monday", "Monday said".
bool only_said(const Marks& marks, const Sentence& sentence, const Mark& day) {
    const auto from = std::max(sentence.begin, day.begin > said_reach ? day.begin - said_reach : 0);
    const auto* said = last_mark(marks, from, day.begin, {reported});
    if (said != nullptr && first_mark(marks, said->end, day.begin, {event_word, signs}) == nullptr) return true;
    return first_mark(marks, day.end, std::min(day.end + said_behind_reach, sentence.end), {reported}) != nullptr;
}

bool something_happened(const Marks& marks, const Sentence& sentence, const Mark& day) {
    const auto from = std::max(sentence.begin, day.begin > deed_reach ? day.begin - deed_reach : 0);
    const auto to = std::min(day.end + deed_reach, sentence.end);
    return first_mark(marks, from, to, {event_word, signs, takes_part}) != nullptr;
}

/// "Monday, April 3", "Wednesday and Thursday (March 6-7)", "Friday 5 May": the date itself follows.
bool is_dated(const Article& article, const Marks& marks, const Sentence& sentence, std::uint32_t end) {
    const auto behind = article.folded().substr(end, std::min<std::uint32_t>(3, sentence.end - end));
    if (behind.starts_with(U" (") || (behind.size() > 1 && is_digit(behind[1]))) return true;
    if (!behind.starts_with(U", ")) return false;
    return (behind.size() > 2 && is_digit(behind[2])) ||
           first_mark(marks, end + 2, end + month_letters_most, {month_name}) != nullptr;
}

}  // namespace

std::optional<RelativeDays> relative_days(const Article& article, const Sentence& sentence, const DayFound& written,
                                          std::uint32_t at) {
    const auto day_written = written.whole();
    if (article.language != text::Language::en || !day_written) return std::nullopt;
    const auto marks = article.marks_of(sentence);
    const auto* day = weekday_at(marks, at);
    if (day == nullptr || only_said(marks, sentence, *day) || !something_happened(marks, sentence, *day))
        return std::nullopt;
    const auto text = article.folded();
    const auto before = text.substr(sentence.begin, at - sentence.begin);
    if (before.ends_with(U"next ") || before.ends_with(U"coming ") || before.ends_with(U"by ")) return std::nullopt;
    if (first_mark(marks, sentence.begin, sentence.end, {announces, signs_not, planned, coming}) != nullptr)
        return std::nullopt;
    auto first = last_one(*day_written, day->value), last = first;
    auto end = day->end;
    for (const auto to : {U" to ", U" through ", U" until ", U" and "}) {
        const auto joined = static_cast<std::uint32_t>(std::u32string_view(to).size());
        if (text.substr(end, joined) != to) continue;
        const auto* other = weekday_at(marks, end + joined);
        if (other == nullptr || other->value == today) break;
        last = last_one(*day_written, other->value);
        first = last_one(last, day->value);
        end = other->end;
        break;
    }
    if (is_dated(article, marks, sentence, end)) return std::nullopt;
    return RelativeDays{at, end, year_month_day(first), year_month_day(last)};
}

namespace {

/// A day with st, nd, rd or th; moves behind it.
std::optional<int> ordinal(std::u32string_view text, std::uint32_t& at, std::uint32_t end) {
    int day = 0;
    auto i = at;
    for (; i < end && i < at + 2 && is_digit(text[i]); ++i) day = day * 10 + int(text[i] - U'0');
    const auto suffix = text.substr(i, 2);
    const bool ends = i + 2 >= end || (!is_letter(text[i + 2]) && !is_digit(text[i + 2]));
    if (day < 1 || day > 31 || i + 2 > end || !ends) return std::nullopt;
    if (suffix != U"st" && suffix != U"nd" && suffix != U"rd" && suffix != U"th") return std::nullopt;
    at = i + 2;
    return day;
}

}  // namespace

std::optional<DayMention> ordinal_days_at(const Article& article, std::uint32_t at, std::uint32_t end) {
    const auto text = article.folded();
    DayMention mention;
    mention.begin = at;
    mention.day = ordinal(text, at, end);
    if (!mention.day) return std::nullopt;
    for (const std::u32string_view to :
         {U" to the ", U" to ", U" through the ", U" through ", U" and the ", U" and ", U"-", U" until the "}) {
        if (text.substr(at, to.size()) != to) continue;
        auto next = at + static_cast<std::uint32_t>(to.size());
        mention.last_day = ordinal(text, next, end);
        if (mention.last_day) at = next;
        break;
    }
    mention.end = at;
    const auto month_begin = text.substr(at, 4) == U" of " ? at + 4 : at + 1;
    if (const auto* month = mark_beginning(article.marks, month_begin, {month_name})) {
        mention.month = month->value;
        mention.end = month->end;
        auto year = month->end + (text.substr(month->end, 2) == U", " ? 2U : 1U);
        int value = 0;
        for (auto i = year; i < end && i < year + 4 && is_digit(text[i]); ++i) value = value * 10 + int(text[i] - U'0');
        if (value >= 1950) mention.year = value, mention.end = year + 4;
        return mention;
    }
    const bool alone = mention.begin >= 4 && text.substr(mention.begin - 4, 4) == U"the ";
    if (!alone || at >= text.size()) return std::nullopt;
    const char32_t next = text[at];
    if (next == U',' || next == U'.' || next == U')' || next == U'\n') return mention;
    const bool stops = mark_beginning(article.marks, at + 1, {stop}) != nullptr && text.substr(at, 4) != U" of ";
    return stops ? std::optional(mention) : std::nullopt;
}

int days_from_opening(const Article& article, const Sentence& sentence) {
    if (article.language != text::Language::en) return 1;
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    const auto says = [&](std::u32string_view word) { return text.find(word) != text.npos; };
    if (!says(U" opened") && !says(U" kicked off") && !says(U" began")) return 1;
    if (says(U" closed") || says(U" ended") || says(U" concluded") || says(U" wrapped up")) return 1;
    for (const auto& [word, days] :
         {std::pair<std::u32string_view, int>{U"two-day ", 2}, {U"three-day ", 3}, {U"four-day ", 4}})
        if (says(word)) return days;
    return 1;
}

bool recalls_deed(const Article& article, const Sentence& sentence, const Mark& verb) {
    const auto text = article.folded().substr(0, sentence.end);
    const auto before = text.substr(sentence.begin, verb.begin - sentence.begin);
    if (!before.ends_with(U"had ") && !before.ends_with(U"had already ") && !before.ends_with(U"had previously "))
        return false;
    if (first_mark(article.marks_of(sentence), sentence.begin, sentence.end, {last_year}) != nullptr) return true;
    for (auto at = text.find(U" in ", sentence.begin); at != text.npos; at = text.find(U" in ", at + 1)) {
        int year = 0;
        for (std::size_t i = at + 4; i < text.size() && i < at + 8 && is_digit(text[i]); ++i)
            year = year * 10 + int(text[i] - U'0');
        if (year >= 1950 && article.year && year < *article.year) return true;
    }
    return false;
}

}  // namespace gyoryu::desk
