#include "desk/read/days/chinese_days.h"
#include "desk/read/days/date_reader.h"
#include "desk/read/days/english_days.h"
#include "desk/read/days/korean_days.h"
#include "desk/read/days/russian_days.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using std::chrono::year_month_day;
using text::Language;

constexpr std::uint32_t relative_reach = 12;
constexpr std::uint32_t label_letters_most = 8;  ///< "date 2025-09-29 [예시일보] …"
constexpr std::size_t statistic_reach = 24;
constexpr int days_most = 60;

/// The first letter of 昨天, 今日, 전날, 어제, 오늘, сегодня or вчера.
bool may_tell_day(char32_t c, char32_t before) {
    const bool word = c == U'с' || c == U'в' || c == U'전' || c == U'어' || c == U'오';
    return c == U'昨' || c == U'今' || (word && !is_letter(before));
}

}  // namespace

std::string iso(const year_month_day& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
    return text;
}

std::vector<FoundDate> DateReader::run() {
    for (std::size_t i = 0; i < article_.sentences.size(); ++i)
        if (article_.sentences[i].role != LineRole::headline) read(i);
    if (doubted_ && found_.size() > 1) found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(*doubted_));
    return std::move(found_);
}

void DateReader::read(std::size_t index) {
    const auto& sentence = article_.sentences[index];
    marks_ = article_.marks_of(sentence);
    if (first_mark(marks_, sentence.begin, sentence.end, {Tag::embargo}) != nullptr) return;
    last_.reset();
    const auto text = article_.folded();
    for (auto at = sentence.begin; at < sentence.end; ++at) {
        const char32_t before = at > sentence.begin ? text[at - 1] : U' ';
        const bool begins = is_digit(text[at])
                                ? !is_digit(before) && before != U'.'
                                : article_.language == Language::en && is_latin(text[at]) && !is_latin(before);
        if (may_tell_day(text[at], before)) at = take_relative(index, sentence, at);
        const auto mention = begins ? day_mention_at(article_, at, sentence.end) : std::nullopt;
        if (!mention) {
            if (begins && !is_digit(text[at])) at = take_relative(index, sentence, at);
            continue;
        }
        take(index, sentence, *mention);
        at = mention->end - 1;
    }
}

std::uint32_t DateReader::take_relative(std::size_t index, const Sentence& sentence, std::uint32_t at) {
    const auto days = article_.language == Language::zh   ? chinese_day(article_, sentence, at)
                      : article_.language == Language::ru ? russian_day(article_, sentence, at)
                      : article_.language == Language::ko
                          ? korean_day(article_, sentence, at)
                          : relative_days(article_, sentence, article_.written.day ? article_.written : stated_, at);
    if (!days) return at;
    DayMention mention;
    mention.begin = days->begin, mention.end = days->end;
    const auto length = days->first == days->last ? days_from_opening(article_, sentence) : 1;
    const year_month_day last{std::chrono::sys_days(days->last) + std::chrono::days(length - 1)};
    add(index, mention, iso(days->first), iso(last));
    decisions_.push_back({"date_by_weekday", true, "date", article_.span(days->begin, days->end), {}});
    return days->end - 1;
}

const Mark* DateReader::relative(const DayMention& mention, Tag tag) const {
    const auto from = mention.begin > relative_reach ? mention.begin - relative_reach : 0;
    const auto* mark = last_mark(marks_, from, mention.begin, {tag});
    if (mark == nullptr) return nullptr;
    const auto gap = article_.folded().substr(mark->end, mention.begin - mark->end);
    return gap.find_first_not_of(U" 에(의") == gap.npos ? mark : nullptr;
}

DayMention DateReader::until_that_day(DayMention mention) const {
    const auto behind = article_.folded().substr(mention.end, 8);
    if (!mention.last_day && article_.written.day && behind.starts_with(U"부터 이날까지"))
        mention.last_day = article_.written.day;
    const auto written = article_.written.whole();
    if (!mention.last_day && written && behind.starts_with(U"부터 전날까지")) {
        const year_month_day last{*written - std::chrono::days(1)};
        mention.last_day = static_cast<int>(unsigned(last.day()));
        mention.last_month = static_cast<int>(unsigned(last.month()));
    }
    return mention;
}

void DateReader::take(std::size_t index, const Sentence& sentence, const DayMention& found) {
    const auto mention = until_that_day(found);
    const auto note = [&](const char* rule, bool taken) {
        decisions_.push_back({rule, taken, "date", article_.span(mention.begin, mention.end), {}});
    };
    if (reported_only(sentence, mention)) {
        if (mention.year && mention.month && mention.day && !stated_.day)
            stated_ = {mention.year, mention.month, mention.day};
        return note("day_of_the_statement", false);
    }
    if (in_opening_bracket(article_.folded(), sentence, mention.begin)) return note("day_of_the_article", false);
    if (mention.numeric && index == 0 && mention.begin <= sentence.begin + label_letters_most)
        return note("day_of_the_article", false);
    if (is_deadline(sentence, mention)) return note("deadline", false);
    if (of_statistics(mention)) return note("month_of_a_statistic", false);
    if (nights_before(mention.begin)) return note("length_of_the_trip", false);
    if (ends_told(index, sentence, mention)) return note("date", true);
    const auto first = first_day(sentence, mention);
    if (!first) return note("year_or_month_not_certain", false);
    if (first_mark(marks_, sentence.begin, sentence.end, {Tag::event_word, Tag::signs, Tag::takes_part}) == nullptr &&
        !is_what_happened(sentence, mention))
        return note("no_event_in_sentence", false);
    const auto* founding = first_mark(marks_, mention.end, std::min(mention.end + 25, sentence.end), {Tag::founded});
    const bool lately = article_.language == Language::ko && !mention.year && !mention.month;
    if (founding != nullptr && !lately && !article_.folded().substr(founding->end, 2).starts_with(U"도시"))
        return note("founding", false);
    if (mention.month) said_ = {int(first->year()), *mention.month};
    if (ends_last(index, mention, *first)) return note("date", true);
    auto last = last_day_of(mention, *first);
    if (mention.day && last == *first)
        last = std::chrono::sys_days(last) +
               std::chrono::days(
                   std::max(days_from_opening(article_, sentence), chinese_days_from_opening(article_, sentence)) - 1);
    auto begin = *first;
    if (mention.counts_back && *mention.days <= days_most)
        begin = year_month_day{std::chrono::sys_days(*first) - std::chrono::days(*mention.days - 1)};
    if (!mention.last_day && !mention.days) begin = first_of_length(sentence, begin);
    if (!doubted_ && said_that_day(sentence, mention)) doubted_ = found_.size();
    add(index, mention, iso(begin), iso(last));
    if (doubted_ == found_.size()) doubted_.reset();
    last_ = last, last_begin_ = begin;
    note("date", true);
}

bool DateReader::nights_before(std::uint32_t at) const {
    const auto before = article_.folded().substr(at >= 3 ? at - 3 : 0, std::min<std::uint32_t>(at, 3));
    const auto nights = before.find(U'박');
    return nights != before.npos && nights > 0 && is_digit(before[nights - 1]);
}

void DateReader::add(std::size_t index, const DayMention& mention, const std::string& start, const std::string& end) {
    if (!seen_.insert(start + end).second) return;
    auto begin = mention.begin;
    for (const auto tag : {Tag::relative_year, Tag::relative_month})
        if (const auto* mark = relative(mention, tag)) begin = mark->begin;
    found_.push_back({{start, end, article_.span(begin, mention.end)}, index, mention.begin});
}

bool DateReader::of_statistics(const DayMention& mention) const {
    if (article_.language != Language::ko || mention.day) return false;
    const auto behind = article_.folded().substr(mention.end, statistic_reach);
    for (const auto figure : {U"증가율", U"수출액", U"수출 실적", U" 말 기준", U" 기준 ", U"누계"})
        if (behind.find(figure) != behind.npos) return true;
    return false;
}

std::vector<FoundDate> dates_of(const Article& article, std::vector<Decision>& decisions) {
    return DateReader(article, decisions).run();
}

}  // namespace gyoryu::desk
