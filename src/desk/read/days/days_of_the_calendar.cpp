#include "desk/read/article/predicates.h"
#include "desk/read/days/chinese_days.h"
#include "desk/read/days/date_reader.h"

// In which month and year a day lies that is written without them.
namespace gyoryu::desk {

namespace {

using text::Language;

constexpr std::uint32_t edition_reach = 80;
constexpr int days_most = 60;

std::optional<std::chrono::year_month_day> valid(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// A month further or back.
void move_month(int& year, int& month, int by) {
    month += by;
    if (month < 1) month += 12, --year;
    if (month > 12) month -= 12, ++year;
}

}  // namespace

std::optional<DateReader::Day> DateReader::first_day(const Sentence& sentence, const DayMention& mention) const {
    int year = mention.year.value_or(0);
    int month = mention.month.value_or(0);
    if (month == 0 && !bare_day(sentence, mention, year, month)) return std::nullopt;
    if (year == 0) year = year_of_edition(sentence, mention);
    if (year == 0) {
        if (!article_.year) return std::nullopt;
        year = *article_.year;
        if (const auto* word = relative(mention, Tag::relative_year))
            year += word->value;
        else if (article_.folded().substr(sentence.begin, 3) == U"내년 ")
            ++year;  // "내년 대회는 예시시에서 10월 28일 열린다"
        else
            year += turn_of_year(sentence, mention, month);
    }
    return valid(year, month, mention.day.value_or(1));
}

int DateReader::year_of_edition(const Sentence& sentence, const DayMention& mention) const {
    if (article_.language != Language::ko || relative(mention, Tag::relative_year) != nullptr) return 0;
    const auto from =
        mention.begin > edition_reach ? std::max(sentence.begin, mention.begin - edition_reach) : sentence.begin;
    const auto text = article_.folded().substr(from, mention.begin - from);
    for (auto at = text.find(U"년"); at != text.npos; at = text.find(U"년", at + 1)) {
        const auto behind = text.substr(at + 1, 4);
        const bool edition =
            behind.starts_with(U" 하반기") || behind.starts_with(U" 상반기") || behind.starts_with(U"도 ");
        if (!edition || at < 4 || text.substr(at - 4, 2) != U"20") continue;
        if (is_digit(text[at - 2]) && is_digit(text[at - 1]))
            return 2000 + int(text[at - 2] - U'0') * 10 + int(text[at - 1] - U'0');
    }
    return 0;
}

int DateReader::turn_of_year(const Sentence& sentence, const DayMention& mention, int month) const {
    if (!article_.written.month || article_.written.year != article_.year) return 0;
    if (month > *article_.written.month && article_.folded().substr(0, mention.begin).ends_with(U"지난 ")) return -1;
    const bool ahead = first_mark(marks_, sentence.begin, sentence.end, {Tag::coming, Tag::announces}) != nullptr;
    const int apart = month - *article_.written.month;
    if (!ahead && apart >= 2 && first_mark(marks_, sentence.begin, sentence.end, {Tag::planned, Tag::later}) == nullptr)
        return apart >= 6 ? -1 : 0;
    return ahead && apart <= -6 ? 1 : 0;
}

bool DateReader::bare_day(const Sentence& sentence, const DayMention& mention, int& year, int& month) const {
    const auto& written = article_.written.month ? article_.written : stated_;
    if (mention.last_month && mention.last_day) {
        month = *mention.last_month - (mention.day.value_or(0) > *mention.last_day ? 1 : 0);
        if (month < 1 && !(written.year && written.month)) return false;
        if (month >= 1) return true;
    }
    const auto* word = relative(mention, Tag::relative_month);
    const auto day_named = static_cast<unsigned>(mention.day.value_or(0));
    const bool within = last_ && last_begin_->month() != last_->month() && unsigned(last_begin_->day()) <= day_named;
    if (word == nullptr && within) {  // "27일부터 10월 1일까지 열리며 28일에는"
        year = int(last_begin_->year()), month = static_cast<int>(unsigned(last_begin_->month()));
        return true;
    }
    if (word == nullptr && last_ && unsigned(last_->day()) <= static_cast<unsigned>(mention.day.value_or(0))) {
        year = int(last_->year()), month = static_cast<int>(unsigned(last_->month()));
        return true;
    }
    const bool near =
        first_mark(marks_, mention.begin > 4 ? mention.begin - 4 : 0, mention.begin, {Tag::coming}) == nullptr;
    if (word == nullptr && near && !mention.last_day)
        if (const auto told = within_told(mention)) {
            year = int(told->year()), month = static_cast<int>(unsigned(told->month()));
            return true;
        }
    if (!written.month && said_ && word == nullptr) {
        year = said_->first, month = said_->second;
        return true;
    }
    if (!written.year || !written.month || !written.day || article_.language == Language::ru) return false;
    year = *written.year, month = *written.month;
    if (word != nullptr) {
        move_month(year, month, word->value);
        return true;
    }
    const bool ahead =
        first_mark(marks_, sentence.begin, mention.begin, {Tag::coming}) != nullptr ||
        first_mark(marks_, mention.end, sentence.end, {Tag::announces, Tag::signs_not, Tag::planned}) != nullptr ||
        told_as_coming(sentence, mention);
    const int day = mention.day.value_or(0);
    const auto before = article_.folded().substr(std::max(sentence.begin, mention.begin > 4 ? mention.begin - 4 : 0),
                                                 std::min<std::uint32_t>(4, mention.begin));
    const bool next_stop = !found_.empty() && in_same_month(mention, sentence);
    if (next_stop) return true;
    const bool gone = before.find(U"지난 ") != before.npos || before.find(U"어제") != before.npos ||
                      before.find(U"그제") != before.npos;
    const bool now = in_present(sentence);
    const bool still_on = !mention.last_month && mention.last_day.value_or(0) >= *written.day;
    if (ahead && !gone && day < *written.day && !still_on) move_month(year, month, 1);
    if (!ahead && !now && day > *written.day) move_month(year, month, -1);
    return true;
}

bool DateReader::told_as_coming(const Sentence& sentence, const DayMention& mention) const {
    if (article_.language != Language::ko || mention.day.value_or(0) < article_.written.day.value_or(0)) return false;
    const auto predicate = predicate_behind(article_.folded(), mention.end, sentence.end);
    return predicate && (predicate->tense == Tense::announced || predicate->tense == Tense::intended);
}

bool DateReader::in_same_month(const DayMention& mention, const Sentence& sentence) const {
    const auto& written = article_.written;
    const auto opening = article_.folded().substr(sentence.begin, 3);
    if (opening != U"이어 " || !written.day || !written.month) return false;
    char month[8];
    std::snprintf(month, sizeof month, "-%02d-", *written.month);
    const auto& last = found_.back().date.end;
    return last.find(month) == 4 && std::stoi(last.substr(8)) <= mention.day.value_or(0);
}

bool DateReader::in_present(const Sentence& sentence) const {
    if (article_.language != Language::ko) return false;
    const auto text = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
    const auto end = text.rfind(U"다.");
    if (end == text.npos || end == 0 || !is_hangul(text[end - 1])) return false;
    constexpr char32_t finals = 28, nieun = 4;
    return (text[end - 1] - 0xAC00) % finals == nieun;
}

DateReader::Day DateReader::last_day_of(const DayMention& mention, const Day& first) const {
    if (!mention.day)
        return Day{std::chrono::year_month_day_last{first.year(), std::chrono::month_day_last{first.month()}}};
    if (mention.counts_back) return first;
    if (mention.days && *mention.days <= days_most)
        return Day{std::chrono::sys_days(first) + std::chrono::days(*mention.days - 1)};
    if (!mention.last_day) return first;
    int year = mention.last_year.value_or(int(first.year()));
    int month = mention.last_month.value_or(static_cast<int>(unsigned(first.month())));
    if (mention.last_month && !mention.last_year && month < static_cast<int>(unsigned(first.month()))) ++year;
    if (!mention.last_month && *mention.last_day < static_cast<int>(unsigned(first.day()))) move_month(year, month, 1);
    const auto last = valid(year, month, *mention.last_day);
    return last && std::chrono::sys_days(*last) >= std::chrono::sys_days(first) ? *last : first;
}

DateReader::Day DateReader::first_of_length(const Sentence& sentence, const Day& last) const {
    const auto text = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
    int days = text.find(U"闭幕") != text.npos || text.find(U"落幕") != text.npos ? chinese_length(text) : 0;
    static constexpr std::pair<std::u32string_view, int> words[] = {
        {U"after two days", 2}, {U"after three days", 3}, {U"after four days", 4}, {U"after five days", 5}};
    for (const auto& [word, length] : words)
        if (text.find(word) != text.npos) days = length;
    if (days < 2 || days > 9) return last;
    return Day{std::chrono::sys_days(last) - std::chrono::days(days - 1)};
}

}  // namespace gyoryu::desk
