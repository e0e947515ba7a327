#include "desk/read/dates.h"

#include "desk/read/chinese_days.h"
#include "desk/read/english_days.h"
#include "desk/read/predicates.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace gyoryu::desk {

namespace {

using std::chrono::year_month_day;
using text::Language;

constexpr std::uint32_t relative_reach = 12;
constexpr std::uint32_t reported_reach = 9;
constexpr std::uint32_t label_letters_most = 8;  ///< "date 2025-09-29 [예시일보] …"
constexpr std::uint32_t edition_reach = 80;
constexpr std::size_t place_reach = 24;
constexpr int statement_days_most = 3;  ///< from the statement to the paper
constexpr std::size_t statistic_reach = 24;
constexpr int days_most = 60;

std::optional<year_month_day> valid(int year, int month, int day) {
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string iso(const year_month_day& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
    return text;
}

/// A month further or back.
void move_month(int& year, int& month, int by) {
    month += by;
    if (month < 1) month += 12, --year;
    if (month > 12) month -= 12, ++year;
}

class DateReader {
public:
    DateReader(const Article& article, std::vector<Decision>& decisions) : article_(article), decisions_(decisions) {}

    std::vector<FoundDate> run() {
        for (std::size_t i = 0; i < article_.sentences.size(); ++i)
            if (article_.sentences[i].role != LineRole::headline) read(i);
        if (doubted_ && found_.size() > 1) found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(*doubted_));
        return std::move(found_);
    }

private:
    void read(std::size_t index) {
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
            if (text[at] == U'昨' || text[at] == U'今') at = take_relative(index, sentence, at);
            const auto mention = begins ? day_mention_at(article_, at, sentence.end) : std::nullopt;
            if (!mention) {
                if (begins && !is_digit(text[at])) at = take_relative(index, sentence, at);
                continue;
            }
            take(index, sentence, *mention);
            at = mention->end - 1;
        }
    }

    /// The last letter read.
    std::uint32_t take_relative(std::size_t index, const Sentence& sentence, std::uint32_t at) {
        const auto days = article_.language == Language::zh
                              ? chinese_day(article_, sentence, at)
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

    const Mark* relative(const DayMention& mention, Tag tag) const {
        const auto from = mention.begin > relative_reach ? mention.begin - relative_reach : 0;
        const auto* mark = last_mark(marks_, from, mention.begin, {tag});
        if (mark == nullptr) return nullptr;
        const auto gap = article_.folded().substr(mark->end, mention.begin - mark->end);
        return gap.find_first_not_of(U" 에(의") == gap.npos ? mark : nullptr;
    }

    /// "경기도는 7일 … 거뒀다고 밝혔다": behind the subject, without a place where anything happened.
    bool said_that_day(const Sentence& sentence, const DayMention& mention) const {
        const auto text = article_.folded();
        if (article_.language != Language::ko || mention.month || mention.days || mention.last_day) return false;
        const int since = article_.written.day ? *article_.written.day - mention.day.value_or(0) : -1;
        if (since < 0 || since > statement_days_most) return false;
        const bool subject = mention.begin >= sentence.begin + 3 && text[mention.begin - 1] == U' ' &&
                             (text[mention.begin - 2] == U'는' || text[mention.begin - 2] == U'은');
        const auto rest = text.substr(mention.end, sentence.end - mention.end);
        const auto said =
            std::max({rest.rfind(U"다고 밝혔다") + 1, rest.rfind(U"다고 전했다") + 1, rest.rfind(U"라고 밝혔다") + 1});
        return subject && said != 0 && rest.substr(0, place_reach).find(U"에서 ") == rest.npos;
    }

    /// "경남도는 16일 … 개최한다고 밝혔다": what is still to come was not on that day.
    bool announced_that_day(const Sentence& sentence, const DayMention& mention) const {
        const auto text = article_.folded().substr(mention.end, sentence.end - mention.end);
        for (const auto says :
             {U"한다고 밝혔다", U"연다고 밝혔다", U"된다고 밝혔다", U"예정이라고 밝혔다", U"계획이라고 밝혔다"})
            if (text.rfind(says) != text.npos) return said_that_day(sentence, mention);
        return false;
    }

    bool reported_only(const Sentence& sentence, const DayMention& mention) const {
        if (announced_that_day(sentence, mention)) return true;
        if (article_.language == Language::en && !mention.month && !mention.last_day && said_first(sentence, mention))
            return true;
        if (mention.last_day || mention.month) return reported_with_month(sentence, mention);
        const auto source =
            article_.folded().substr(mention.end, std::min<std::uint32_t>(34, sentence.end - mention.end));
        if (mention.begin < sentence.begin + 4 && !mention.days && source.find(U"에 따르면") != source.npos)
            return true;
        const auto limit = std::min(mention.end + reported_reach, sentence.end);
        const auto* said = first_mark(marks_, mention.end, limit, {Tag::reported});
        return said != nullptr && first_mark(marks_, mention.end, said->begin, {Tag::event_word}) == nullptr;
    }

    /// "On the 20th, Sample Province announced that": said before anything happens.
    bool said_first(const Sentence& sentence, const DayMention& mention) const {
        const auto before = article_.folded().substr(sentence.begin, mention.begin - sentence.begin);
        if (before != U"on the " && !before.ends_with(U"- on the ")) return false;
        const auto* said = first_mark(marks_, mention.end, sentence.end, {Tag::reported});
        return said != nullptr &&
               first_mark(marks_, mention.end, said->begin, {Tag::event_word, Tag::signs}) == nullptr;
    }

    /// "9월 26일 밝혔다": only right behind; "12월 6일 시에 따르면".
    bool reported_with_month(const Sentence& sentence, const DayMention& mention) const {
        const auto text =
            article_.folded().substr(mention.end, std::min<std::uint32_t>(34, sentence.end - mention.end));
        if (!mention.last_day && !mention.days && text.find(U"따르면") != text.npos) return true;
        if (opens_article(sentence, mention)) return true;
        if (article_.language == Language::zh && (text.starts_with(U"讯") || text.starts_with(U"电"))) return true;
        const auto limit = std::min(mention.end + 5, sentence.end);
        return !mention.last_day && first_mark(marks_, mention.end, limit, {Tag::reported}) != nullptr;
    }

    /// "ALMATY, May 14, 2022 (Newswire) --".
    bool opens_article(const Sentence& sentence, const DayMention& mention) const {
        const bool european = article_.language == Language::en || article_.language == Language::ru;
        const auto before = article_.folded().substr(0, mention.begin);
        if (european && (before.ends_with(U" said on ") || before.ends_with(U" announced on ") ||
                         before.ends_with(U" said on the ") || before.ends_with(U" announced on the ")))
            return true;
        if (!european || mention.begin > sentence.begin + 60) return false;
        const auto behind = article_.folded().substr(mention.end, 4);
        if (!mention.year) return mention.begin < sentence.begin + 30 && behind.starts_with(U" (");
        return behind.find(U'(') != behind.npos || behind.find(U'-') != behind.npos;
    }

    /// "2월 도내 수출 증가율이": a month of figures, in which nothing took place.
    bool of_statistics(const DayMention& mention) const {
        if (article_.language != Language::ko || mention.day) return false;
        const auto behind = article_.folded().substr(mention.end, statistic_reach);
        for (const auto figure : {U"증가율", U"수출액", U"수출 실적", U" 말 기준", U" 기준 ", U"누계"})
            if (behind.find(figure) != behind.npos) return true;
        return false;
    }

    /// "지난 8일부터 이날까지": until the day of the article.
    DayMention until_that_day(DayMention mention) const {
        const auto behind = article_.folded().substr(mention.end, 8);
        if (!mention.last_day && article_.written.day && behind.starts_with(U"부터 이날까지"))
            mention.last_day = article_.written.day;
        return mention;
    }

    void take(std::size_t index, const Sentence& sentence, const DayMention& found) {
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
        if (of_statistics(mention)) return note("month_of_a_statistic", false);
        if (nights_before(mention.begin)) return note("length_of_the_trip", false);
        const auto first = first_day(sentence, mention);
        if (!first) return note("year_or_month_not_certain", false);
        if (first_mark(marks_, sentence.begin, sentence.end, {Tag::event_word, Tag::signs, Tag::takes_part}) == nullptr)
            return note("no_event_in_sentence", false);
        const auto* founding =
            first_mark(marks_, mention.end, std::min(mention.end + 25, sentence.end), {Tag::founded});
        if (founding != nullptr && !article_.folded().substr(founding->end, 2).starts_with(U"도시"))
            return note("founding", false);
        if (mention.month) said_ = {int(first->year()), *mention.month};
        if (ends_last(index, mention, *first)) return note("date", true);
        auto last = last_day_of(mention, *first);
        if (mention.day && last == *first)
            last = std::chrono::sys_days(last) + std::chrono::days(days_from_opening(article_, sentence) - 1);
        auto begin = *first;
        if (mention.counts_back && *mention.days <= days_most)
            begin = year_month_day{std::chrono::sys_days(*first) - std::chrono::days(*mention.days - 1)};
        if (!mention.last_day && !mention.days) begin = first_of_length(sentence, begin);
        if (!doubted_ && said_that_day(sentence, mention)) doubted_ = found_.size();
        add(index, mention, iso(begin), iso(last));
        if (doubted_ == found_.size()) doubted_.reset();
        last_ = last;
        note("date", true);
    }

    /// "opened on Wednesday and runs until June 5": the last day of the date before.
    bool ends_last(std::size_t index, const DayMention& mention, const year_month_day& day) {
        if (article_.language != Language::en || found_.empty() || found_.back().sentence != index) return false;
        const auto before = article_.folded().substr(0, mention.begin);
        bool until = false;
        for (const auto word : {U" until ", U" till ", U" through ", U" ends on ", U" end on ", U" ending on ",
                                U" closes on ", U" to end on "})
            until |= before.ends_with(word);
        auto& last = found_.back().date;
        if (!until || mention.last_day || iso(day) <= last.start || last.start != last.end) return false;
        last.end = iso(day);
        seen_.insert(last.start + last.end);
        return true;
    }

    /// "4박 5일".
    bool nights_before(std::uint32_t at) const {
        const auto before = article_.folded().substr(at >= 3 ? at - 3 : 0, std::min<std::uint32_t>(at, 3));
        const auto nights = before.find(U'박');
        return nights != before.npos && nights > 0 && is_digit(before[nights - 1]);
    }

    void add(std::size_t index, const DayMention& mention, const std::string& start, const std::string& end) {
        if (!seen_.insert(start + end).second) return;
        auto begin = mention.begin;
        for (const auto tag : {Tag::relative_year, Tag::relative_month})
            if (const auto* mark = relative(mention, tag)) begin = mark->begin;
        found_.push_back({{start, end, article_.span(begin, mention.end)}, index, mention.begin});
    }

    std::optional<year_month_day> first_day(const Sentence& sentence, const DayMention& mention) const {
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

    /// "2012년 하반기 우호주간 행사가 지난 11월 28일": the year before the event of the same sentence.
    int year_of_edition(const Sentence& sentence, const DayMention& mention) const {
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

    /// December told in January is last year's; January announced in December is next year's.
    int turn_of_year(const Sentence& sentence, const DayMention&, int month) const {
        if (!article_.written.month || article_.written.year != article_.year) return 0;
        const bool ahead = first_mark(marks_, sentence.begin, sentence.end, {Tag::coming, Tag::announces}) != nullptr;
        const int apart = month - *article_.written.month;
        if (!ahead && apart >= 2 &&
            first_mark(marks_, sentence.begin, sentence.end, {Tag::planned, Tag::later}) == nullptr)
            return apart >= 6 ? -1 : 0;
        return ahead && apart <= -6 ? 1 : 0;
    }

    /// A day alone: in the month of a date before it in the sentence, or near the day of the article.
    bool bare_day(const Sentence& sentence, const DayMention& mention, int& year, int& month) const {
        const auto& written = article_.written.month ? article_.written : stated_;
        if (mention.last_month && mention.last_day) {
            month = *mention.last_month - (mention.day.value_or(0) > *mention.last_day ? 1 : 0);
            if (month < 1 && !(written.year && written.month)) return false;
            if (month >= 1) return true;
        }
        const auto* word = relative(mention, Tag::relative_month);
        if (word == nullptr && last_ && unsigned(last_->day()) <= static_cast<unsigned>(mention.day.value_or(0))) {
            year = int(last_->year()), month = static_cast<int>(unsigned(last_->month()));
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
        const auto before =
            article_.folded().substr(std::max(sentence.begin, mention.begin > 4 ? mention.begin - 4 : 0),
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

    /// "18일부터 21일까지 독일을 방문한다고 밝혔다".
    bool told_as_coming(const Sentence& sentence, const DayMention& mention) const {
        if (article_.language != Language::ko || mention.day.value_or(0) < article_.written.day.value_or(0))
            return false;
        const auto predicate = predicate_behind(article_.folded(), mention.end, sentence.end);
        return predicate && (predicate->tense == Tense::announced || predicate->tense == Tense::intended);
    }

    /// "이어 5일부터 …" behind a day of the same month that the article was written in.
    bool in_same_month(const DayMention& mention, const Sentence& sentence) const {
        const auto& written = article_.written;
        const auto opening = article_.folded().substr(sentence.begin, 3);
        if (opening != U"이어 " || !written.day || !written.month) return false;
        char month[8];
        std::snprintf(month, sizeof month, "-%02d-", *written.month);
        const auto& last = found_.back().date.end;
        return last.find(month) == 4 && std::stoi(last.substr(8)) <= mention.day.value_or(0);
    }

    /// "… 상담회를 열고 활동에 나선다.": what the paper tells in the present is not over.
    bool in_present(const Sentence& sentence) const {
        if (article_.language != Language::ko) return false;
        const auto text = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
        const auto end = text.rfind(U"다.");
        if (end == text.npos || end == 0 || !is_hangul(text[end - 1])) return false;
        constexpr char32_t finals = 28, nieun = 4;
        return (text[end - 1] - 0xAC00) % finals == nieun;
    }

    year_month_day last_day_of(const DayMention& mention, const year_month_day& first) const {
        if (!mention.day)
            return year_month_day{
                std::chrono::year_month_day_last{first.year(), std::chrono::month_day_last{first.month()}}};
        if (mention.counts_back) return first;
        if (mention.days && *mention.days <= days_most)
            return year_month_day{std::chrono::sys_days(first) + std::chrono::days(*mention.days - 1)};
        if (!mention.last_day) return first;
        int year = mention.last_year.value_or(int(first.year()));
        int month = mention.last_month.value_or(static_cast<int>(unsigned(first.month())));
        if (mention.last_month && !mention.last_year && month < static_cast<int>(unsigned(first.month()))) ++year;
        if (!mention.last_month && *mention.last_day < static_cast<int>(unsigned(first.day())))
            move_month(year, month, 1);
        const auto last = valid(year, month, *mention.last_day);
        return last && std::chrono::sys_days(*last) >= std::chrono::sys_days(first) ? *last : first;
    }

    /// "为期四天 … 闭幕", "closed on October 15 after three days": the day named is the last.
    year_month_day first_of_length(const Sentence& sentence, const year_month_day& last) const {
        const auto text = article_.folded().substr(sentence.begin, sentence.end - sentence.begin);
        int days = 0;
        if (const auto at = text.find(U"为期"); at != text.npos && at + 3 < text.size() &&
                                                (text.find(U"闭幕") != text.npos || text.find(U"落幕") != text.npos))
            days = is_digit(text[at + 2])
                       ? int(text[at + 2] - U'0')
                       : static_cast<int>(std::u32string_view(U"零一二三四五六七八九").find(text[at + 2]));
        static constexpr std::pair<std::u32string_view, int> words[] = {
            {U"after two days", 2}, {U"after three days", 3}, {U"after four days", 4}, {U"after five days", 5}};
        for (const auto& [word, length] : words)
            if (text.find(word) != text.npos) days = length;
        if (days < 2 || days > 9) return last;
        return year_month_day{std::chrono::sys_days(last) - std::chrono::days(days - 1)};
    }

    const Article& article_;
    std::vector<Decision>& decisions_;
    std::span<const Mark> marks_;
    std::vector<FoundDate> found_;
    std::set<std::string> seen_;
    std::optional<std::size_t> doubted_;  ///< of `found_`: perhaps only the day of the statement
    std::optional<year_month_day> last_;
    DayFound stated_;                          ///< the first day in full on which somebody said something
    std::optional<std::pair<int, int>> said_;  ///< year and month of the last date in full
};

}  // namespace

std::vector<FoundDate> dates_of(const Article& article, std::vector<Decision>& decisions) {
    return DateReader(article, decisions).run();
}

}  // namespace gyoryu::desk
