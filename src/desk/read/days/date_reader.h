#pragma once

#include "desk/read/days/dates.h"
#include "desk/read/days/written_day.h"

#include <chrono>
#include <set>
#include <string>

namespace gyoryu::desk {

/// "2024-05-02".
std::string iso(const std::chrono::year_month_day& date);

/// Reads the days of an article in order. dates.cpp takes them or leaves them out, dates_of_statements.cpp tells those
/// on which somebody only said something, days_of_the_calendar.cpp finds the month and the year that a day leaves out.
class DateReader {
public:
    DateReader(const Article& article, std::vector<Decision>& decisions) : article_(article), decisions_(decisions) {}
    std::vector<FoundDate> run();

private:
    using Day = std::chrono::year_month_day;

    void read(std::size_t index);
    /// The last letter read.
    std::uint32_t take_relative(std::size_t index, const Sentence& sentence, std::uint32_t at);
    const Mark* relative(const DayMention& mention, Tag tag) const;
    /// "경기도는 7일 … 거뒀다고 밝혔다": behind the subject, without a place where anything happened.
    bool said_that_day(const Sentence& sentence, const DayMention& mention) const;
    /// "경남도는 16일 … 개최한다고 밝혔다": what is still to come was not on that day.
    bool announced_that_day(const Sentence& sentence, const DayMention& mention) const;
    bool reported_only(const Sentence& sentence, const DayMention& mention) const;
    /// "On the 20th, Sample Province announced that": said before anything happens.
    bool said_first(const Sentence& sentence, const DayMention& mention) const;
    /// "9월 26일 밝혔다": only right behind; "12월 6일 시에 따르면".
    bool reported_with_month(const Sentence& sentence, const DayMention& mention) const;
    /// "ALMATY, May 14, 2022 (Newswire) --".
    bool opens_article(const Sentence& sentence, const DayMention& mention) const;
    bool is_deadline(const Sentence& sentence, const DayMention& mention) const;
    /// "예시의료원이 지난 4일 몽골에 사무소를 열고 환자를 진료했다", in the first sentence: whatever it is called.
    bool is_what_happened(const Sentence& sentence, const DayMention& mention) const;
    /// "2월 도내 수출 증가율이": a month of figures, in which nothing took place.
    bool of_statistics(const DayMention& mention) const;
    /// "지난 8일부터 이날까지", "부터 전날까지": until the day of the article, or the one before.
    DayMention until_that_day(DayMention mention) const;
    void take(std::size_t index, const Sentence& sentence, const DayMention& found);
    /// "opened on Wednesday and runs until June 5", "19일 출국해 26일까지": the last day of the date before.
    bool ends_last(std::size_t index, const DayMention& mention, const Day& day);
    /// "25일 막을 올렸다. 26일까지 이어지는", "20일 개막한 상담회가 23일 폐막했다", "展会将持续至18日": the last day of
    /// what the text has told the first day of, perhaps in the sentence before.
    bool ends_told(std::size_t index, const Sentence& sentence, const DayMention& mention);
    /// "30일부터 나흘간 …. 2일 막을 내린다": what a range before has told.
    bool closes_told(const DayMention& mention) const;
    /// "25일 상담회의 막을 올렸다": a day on which what may last began.
    bool begins_something(const FoundDate& date) const;
    bool stretch_last(const Day& day);
    /// "23일부터 나흘 동안 …. 26일에는": a day without its month is one of those told before.
    std::optional<Day> within_told(const DayMention& mention) const;
    /// "4박 5일".
    bool nights_before(std::uint32_t at) const;
    void add(std::size_t index, const DayMention& mention, const std::string& start, const std::string& end);
    std::optional<Day> first_day(const Sentence& sentence, const DayMention& mention) const;
    /// "2012년 하반기 우호주간 행사가 지난 11월 28일": the year before the event of the same sentence.
    int year_of_edition(const Sentence& sentence, const DayMention& mention) const;
    /// December told in January is last year's; January announced in December is next year's.
    int turn_of_year(const Sentence& sentence, const DayMention&, int month) const;
    /// A day alone: in the month of a date before it in the sentence, or near the day of the article.
    bool bare_day(const Sentence& sentence, const DayMention& mention, int& year, int& month) const;
    /// "18일부터 21일까지 독일을 방문한다고 밝혔다".
    bool told_as_coming(const Sentence& sentence, const DayMention& mention) const;
    /// "이어 5일부터 …" behind a day of the same month that the article was written in.
    bool in_same_month(const DayMention& mention, const Sentence& sentence) const;
    /// "… 상담회를 열고 활동에 나선다.": what the paper tells in the present is not over.
    bool in_present(const Sentence& sentence) const;
    Day last_day_of(const DayMention& mention, const Day& first) const;
    /// "为期四天 … 闭幕", "closed on October 15 after three days": the day named is the last.
    Day first_of_length(const Sentence& sentence, const Day& last) const;

    const Article& article_;
    std::vector<Decision>& decisions_;
    Marks marks_;
    std::vector<FoundDate> found_;
    std::set<std::string> seen_;
    std::optional<std::size_t> doubted_;       ///< of `found_`: perhaps only the day of the statement
    std::optional<Day> last_, last_begin_;     ///< of the sentence's dates the one taken last
    DayFound stated_;                          ///< the first day in full on which somebody said something
    std::optional<std::pair<int, int>> said_;  ///< year and month of the last date in full
};

}  // namespace gyoryu::desk
