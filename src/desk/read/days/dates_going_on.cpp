#include "desk/read/days/date_reader.h"

#include <algorithm>

// Days that end, or lie within, the days told before them.
namespace gyoryu::desk {

namespace {

using text::Language;

constexpr int days_most = 31, going_on_most = 15;
constexpr std::size_t goes_on_reach = 8, closes_reach = 12, opens_reach = 10;

std::chrono::year_month_day from_iso(const std::string& day) {
    const auto number = [&](std::size_t at, std::size_t length) {
        return static_cast<unsigned>(std::stoi(day.substr(at, length)));
    };
    return {std::chrono::year(static_cast<int>(number(0, 4))), std::chrono::month(number(5, 2)),
            std::chrono::day(number(8, 2))};
}

template <std::size_t count>
bool holds(std::u32string_view text, const std::u32string_view (&words)[count]) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

/// "26일까지 이어지는", "27일까지 열린다": what has begun ends then.
bool goes_on_until(std::u32string_view behind) {
    static constexpr std::u32string_view words[] = {U"이어", U"계속", U"열리", U"열린", U"진행",
                                                    U"펼쳐", U"지속", U"운영", U"개최"};
    return behind.starts_with(U"까지 ") && holds(behind.substr(0, goes_on_reach), words);
}

/// "23일 폐막했다", "2일 막을 내린다".
bool closes(std::u32string_view behind) {
    static constexpr std::u32string_view words[] = {U" 폐막", U" 막을 내", U" 마무리", U" 끝났", U" 끝난"};
    return holds(behind.substr(0, std::min(behind.find_first_of(U",."), closes_reach)), words);
}

/// "20일 개막한 상담회가": the day on which it began.
bool opens(std::u32string_view behind) {
    static constexpr std::u32string_view words[] = {U" 개막", U" 시작", U" 막을 올", U" 막이 오", U" 문을 연"};
    return holds(behind.substr(0, opens_reach), words);
}

}  // namespace

bool DateReader::ends_last(std::size_t index, const DayMention& mention, const Day& day) {
    if (found_.empty() || found_.back().sentence != index) return false;
    const auto before = article_.folded().substr(0, mention.begin);
    const auto behind = article_.folded().substr(mention.end, 3);
    bool until = article_.language == Language::ko && behind.starts_with(U"까지") && !mention.days;
    if (article_.language == Language::zh) return false;
    for (const auto word : {U" until ", U" till ", U" through ", U" ends on ", U" end on ", U" ending on ",
                            U" closes on ", U" to end on ", U" до "})
        until |= before.ends_with(word);
    return until && !mention.last_day && stretch_last(day);
}

bool DateReader::stretch_last(const Day& day) {
    auto& last = found_.back().date;
    if (iso(day) <= last.start || last.start != last.end) return false;
    last.end = iso(day);
    seen_.insert(last.start + last.end);
    return true;
}

bool DateReader::begins_something(const FoundDate& date) const {
    static constexpr std::u32string_view words[] = {U"개막", U"시작", U"막을 올", U"막이 올", U"문을 열",
                                                    U"열었", U"열렸", U"열린",    U"열리",    U"열고",
                                                    U"연다", U"개최", U"돌입"};
    const auto& sentence = article_.sentences[date.sentence];
    const auto told = article_.folded().substr(date.begin, sentence.end - date.begin);
    return holds(told, words) && told.find(U"체결") == told.npos;
}

bool DateReader::ends_told(std::size_t index, const Sentence& sentence, const DayMention& mention) {
    if (found_.empty() || found_.back().sentence + 1 < index || mention.year || mention.days || mention.last_day ||
        !mention.day)
        return false;
    const auto told = from_iso(found_.back().date.start);
    const auto before = article_.folded().substr(sentence.begin, mention.begin - sentence.begin);
    const auto behind = article_.folded().substr(mention.end, sentence.end - mention.end);
    bool until = false;
    if (article_.language == Language::ko) {
        const auto first = article_.folded().substr(found_.back().begin, mention.begin - found_.back().begin);
        const auto named = first.find(U'일');
        const bool since =
            found_.back().sentence == index && closes(behind) && named != first.npos && opens(first.substr(named + 1));
        until = (goes_on_until(behind) && begins_something(found_.back())) || since;
        if (closes(behind) && closes_told(mention)) return true;
    } else if (article_.language == Language::zh) {
        until = before.ends_with(U"持续至") || before.ends_with(U"持续到") || before.ends_with(U"延续至");
    }
    if (!until) return false;
    auto month = mention.month ? std::chrono::month(static_cast<unsigned>(*mention.month)) : told.month();
    auto year = told.year();
    const std::chrono::day day(static_cast<unsigned>(*mention.day));
    if (!mention.month && day < told.day()) {
        const auto next = std::chrono::year_month(year, month) + std::chrono::months(1);
        year = next.year(), month = next.month();
    } else if (month < told.month()) {
        ++year;
    }
    const Day last{year, month, day};
    if (!last.ok() || std::chrono::sys_days(last) - std::chrono::sys_days(told) > std::chrono::days(going_on_most))
        return false;
    if (!stretch_last(last)) return false;
    last_ = last, last_begin_ = told;
    return true;
}

bool DateReader::closes_told(const DayMention& mention) const {
    return std::ranges::any_of(found_, [&](const auto& one) {
        return one.date.start != one.date.end &&
               from_iso(one.date.end).day() == std::chrono::day(static_cast<unsigned>(*mention.day));
    });
}

std::optional<DateReader::Day> DateReader::within_told(const DayMention& mention) const {
    if (!mention.day || mention.day == article_.written.day) return std::nullopt;
    const std::chrono::day day(static_cast<unsigned>(*mention.day));
    for (auto one = found_.rbegin(); one != found_.rend(); ++one) {
        if (one->date.start == one->date.end) continue;
        const std::chrono::sys_days begin = from_iso(one->date.start), end = from_iso(one->date.end);
        if (end - begin > std::chrono::days(days_most)) continue;
        for (auto at = begin; at <= end; at += std::chrono::days(1))
            if (const Day there{at}; there.day() == day) return there;
    }
    return std::nullopt;
}

}  // namespace gyoryu::desk
