#include "desk/read/days/dates.h"

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

std::string days_in(const std::string& text) {
    std::string days;
    for (const auto& date : read_article(text).dates) days += (days.empty() ? "" : " ") + date.start + ".." + date.end;
    return days;
}

struct Case {
    std::string text, days;
};

TEST(Dates, take_year_and_month_from_the_article_where_they_are_certain) {
    const std::string stamp = "입력 2024-01-10 14:20\n";
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"예시시는 지난 8일 하노이에서 상담회를 개최했다.", "2024-01-08..2024-01-08"},
             {"예시시는 지난달 13일부터 16일까지 상담회를 개최했다.", "2023-12-13..2023-12-16"},
             {"예시시는 지난 12월 28일부터 사흘간 상담회를 개최했다.", "2023-12-28..2023-12-30"},
             {"예시시는 오는 25일 상담회를 개최한다.", "2024-01-25..2024-01-25"},
             {"예시시는 3~5일 상담회를 개최했다.", "2024-01-03..2024-01-05"},
             {"예시시는 지난달 29일부터 이달 2일까지 상담회를 개최했다.", "2023-12-29..2024-01-02"},
             {"예시시는 지난해 11월 11일 업무협약을 체결했다.", "2023-11-11..2023-11-11"},
             {"예시시는 10일 12개 사를 보내 성과를 거뒀다고 밝혔다. 사절단은 지난달 19일부터 24일까지 파견됐다.",
              "2023-12-19..2023-12-24"},
             {"예시시의 상담회는 8일까지 이틀간 개최됐다.", "2024-01-07..2024-01-08"},
             {"예시시는 상담회를 성황리에 개최했다고 9일 밝혔다.", ""},
         })
        EXPECT_EQ(days_in(stamp + text), days) << text;
}

TEST(Dates, joined_by_a_dot_are_two_days_in_a_row) {
    EXPECT_EQ(days_in("예시시는 '2017 예시 상품전'을 지난 5월 10일ㆍ11일 양일간 개최했다."), "2017-05-10..2017-05-11");
}

TEST(Dates, of_the_paper_settle_the_month_of_those_in_the_text) {
    EXPECT_EQ(days_in("예시공사는 27일 회의실에서 설명회를 열었다.\n\n(예시신문 1996년 8월 28일자)."),
              "1996-08-27..1996-08-27");
}

TEST(Dates, take_the_year_from_the_foot_of_the_page) {
    EXPECT_EQ(days_in("4月12日至16日,样例县代表团一行12人赴韩国考察访问。\n2017-04-18 来源:样例县政府网 点击数:356"),
              "2017-04-12..2017-04-16");
}

TEST(Dates, of_statistics_are_none) {
    EXPECT_EQ(days_in("예시진흥원장은 \"2018년 2월 도내 수출 증가율이 전국 1위였다\"고 밝혔다. 시는 상담회를 열었다."),
              "");
}

TEST(Dates, that_say_how_often_a_day_are_none) {
    EXPECT_EQ(days_in("승인 2016.09.28 14:08\n시는 기업당 1일 7회의 수출상담을 진행할 계획이다."), "");
}

TEST(Dates, of_the_opening_are_not_moved_by_what_is_still_to_come) {
    EXPECT_EQ(days_in("입력 2023.10.13 08:59\n지난 12일 개막 이후 14일까지 상담회가 진행될 예정이다."),
              "2023-10-12..2023-10-14");
}

TEST(Dates, of_next_year_are_not_in_this_one) {
    EXPECT_EQ(days_in("입력 2019.10.28 18:34\n내년 예시대회는 부산에서 10월 28~30일 열릴 예정이다."),
              "2020-10-28..2020-10-30");
}

TEST(Dates, last_in_the_forms_that_press_offices_use) {
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"상담회는 2019. 6. 12.(수)~6. 14.(금) 하노이에서 열렸다.", "2019-06-12..2019-06-14"},
             {"상담회는 2019.6.12~14 하노이에서 열렸다.", "2019-06-12..2019-06-14"},
             {"상담회는 '19.6.12~14 하노이에서 열렸다.", "2019-06-12..2019-06-14"},
             {"입력 2019.06.20 10:00\n예시시는 6.12~14일 하노이에서 상담회를 열었다.", "2019-06-12..2019-06-14"},
             {"입력 2019.06.20 10:00\n예시시는 6. 12.(수)~14.(금) 하노이에서 상담회를 열었다.",
              "2019-06-12..2019-06-14"},
             {"입력 2019.06.20 10:00\n예시시는 상담회에서 3.5~4.2점을 받았다.", ""},
         })
        EXPECT_EQ(days_in(text), days) << text;
}

TEST(Dates, are_told_in_korean_from_the_day_of_writing) {
    const std::string page = "입력 2019.06.20 10:00\n";
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"예시시는 전날 예시호텔에서 연 수출상담회의 결과를 20일 공개했다.", "2019-06-19..2019-06-19"},
             {"20일 군에 따르면 전날의 상담회는 하노이에서 열렸다.", "2019-06-19..2019-06-19"},
             {"예시시는 오늘 예시호텔에서 수출상담회를 열었다.", "2019-06-20..2019-06-20"},
             {"예시시는 지난달 30일부터 전날까지 상담회를 열었다.", "2019-05-30..2019-06-19"},
             {"상담회 참가자는 전날보다 늘었다.", ""},
             {"상담회는 14일 개막했고 전날 협약을 맺었다.", "2019-06-14..2019-06-14"},
         })
        EXPECT_EQ(days_in(page + text), days) << text;
}

TEST(Dates, take_the_year_from_a_page_that_bears_the_day_of_the_statement) {
    const std::string text = "예시시는 지난 13일부터 15일까지 상담회를 열었다고 20일 밝혔다.";
    EXPECT_EQ(days_in("2024.11.20 (수)\n맑음 예시 14.2℃\n" + text), "2024-11-13..2024-11-15");
    EXPECT_EQ(days_in("2024.11.21 (목)\n맑음 예시 14.2℃\n" + text), "");
}

TEST(Dates, take_the_year_from_the_name_of_a_festival) {
    EXPECT_EQ(days_in("예시군은 ‘2024년 예시새우젓 축제’에 맞춰 지난 10월 19일 상담회를 개최했다."),
              "2024-10-19..2024-10-19");
}

TEST(Dates, gone_by_in_a_later_month_are_of_the_year_before) {
    EXPECT_EQ(days_in("입력 2019.06.20 10:00\n예시시는 지난 11월 29일부터 이틀 동안 상담회를 열었다."),
              "2018-11-29..2018-11-30");
}

TEST(Dates, are_left_out_where_year_or_month_is_not_certain) {
    EXPECT_EQ(days_in("예시시는 지난 8일 하노이에서 상담회를 개최했다."), "");
    EXPECT_EQ(days_in("예시시는 5월 8일 하노이에서 상담회를 개최했다."), "");
}

TEST(Dates, are_read_in_the_forms_of_each_language) {
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"2019年6月18日至19日，样例市举办经贸洽谈会。", "2019-06-18..2019-06-19"},
             {"The forum was held in Almaty on May 12-13, 2022, by the agency.", "2022-05-12..2022-05-13"},
             {"The fair was held on 20-22 September 2023 in the city of example.", "2023-09-20..2023-09-22"},
             {"Форум прошёл 21–23 сентября 2022 года в городе Образцовске.", "2022-09-21..2022-09-23"},
             {"Выставка прошла с 10 по 12 мая 2023 года в городе Образцовске.", "2023-05-10..2023-05-12"},
             {"Выставка прошла 27 и 28 января 2024 года в Образцовске.", "2024-01-27..2024-01-28"},
             {"Выставку «Примерпром. Центральный край» провели 3 мая 2023 года.", "2023-05-03..2023-05-03"},
         })
        EXPECT_EQ(days_in(text), days) << text;
}

TEST(Dates, do_not_exist_that_the_calendar_does_not_have) {
    EXPECT_EQ(days_in("예시시는 2024년 2월 31일 상담회를 개최했다."), "");
}

TEST(Dates, take_month_and_year_from_the_day_on_which_somebody_said_so) {
    EXPECT_EQ(days_in("예시도는 상담회에서 254건을 상담했다고 2018년 11월 19일 밝혔다. 박람회는 지난 14일부터 16일까지 "
                      "열렸다."),
              "2018-11-14..2018-11-16");
}

TEST(Dates, last_until_the_day_of_the_article) {
    EXPECT_EQ(days_in("입력 2016-11-10 17:27\n예시도가 마련한 수출상담회가 지난 8일부터 이날까지 예시시에서 열렸다."),
              "2016-11-08..2016-11-10");
}

TEST(Dates, of_korean_ranges_are_joined_however_they_are_told) {
    const std::string stamp = "입력 2024-06-05 14:20\n";
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"예시시는 지난달 31일부터 지난 2일까지 상담회를 개최했다.", "2024-05-31..2024-06-02"},
             {"예시시는 지난달 18·19일 도쿄에서 상담회를 개최했다.", "2024-05-18..2024-05-19"},
             {"상담회는 지난달 31일 개막해 4일간 이어졌다.", "2024-05-31..2024-06-03"},
             {"예시시는 지난 1일 사절단을 꾸려 4일까지 하노이에 보냈다.", "2024-06-01..2024-06-04"},
             {"사절단은 지난 3일까지 1주일간 하노이에 파견됐다.", "2024-05-28..2024-06-03"},
             {"화상 상담은 27일부터 7월 1일까지, 현장 상담은 28~29일 개최한다.",
              "2024-06-27..2024-07-01 2024-06-28..2024-06-29"},
         })
        EXPECT_EQ(days_in(stamp + text), days) << text;
}

TEST(Dates, of_a_deed_count_whatever_it_is_called) {
    const std::string stamp = "입력 2024-06-05 14:20\n";
    EXPECT_EQ(days_in(stamp + "예시의료원은 지난 4일 몽골에 사무소를 열고 환자를 진료했다."), "2024-06-04..2024-06-04");
    EXPECT_EQ(days_in(stamp + "예시시는 지난 4일 표본시와 자매결연을 체결했다."), "2024-06-04..2024-06-04");
    EXPECT_EQ(days_in(stamp + "예시시와 2004년 3월 2일 자매결연을 맺은 표본시에서 손님이 왔다."), "");
}

TEST(Dates, go_on_in_the_next_sentence) {
    const std::string stamp = "입력 2024-10-25 14:20\n";
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"예시시는 25일 상담회의 막을 올렸다. 27일까지 이어지는 행사에는 바이어 9명이 왔다.",
              "2024-10-25..2024-10-27"},
             {"예시시는 25일 상담회를 개막했다. 오는 2일까지 계속되는 행사다.", "2024-10-25..2024-11-02"},
             {"지난 20일 개막한 예시상담회가 23일 폐막했다.", "2024-10-20..2024-10-23"},
             {"예시시는 30일부터 나흘간 상담회를 연다. 상담회는 다음 달 2일 막을 내린다.", "2024-10-30..2024-11-02"},
             {"예시시 대표단이 23일부터 나흘 동안 표본국을 돈다. 26일에는 포럼이 있다.",
              "2024-10-23..2024-10-26 2024-10-26..2024-10-26"},
             {"예시시는 지난 18일, 19일 하노이에서 상담회를 열었다.", "2024-10-18..2024-10-19"},
             {"예시시는 지난 20일부터 4박 5일 일정으로 사절단을 파견했다.", "2024-10-20..2024-10-24"},
             {"예시시는 24일 상담회를 열었다. 참가 신청은 27일까지 받는다.", "2024-10-24..2024-10-24"},
             {"2021년 7월 취임한 예시시장이 24일 하노이를 방문했다.", "2024-10-24..2024-10-24"},
         })
        EXPECT_EQ(days_in(stamp + text), days) << text;
}

TEST(Dates, of_a_page_are_those_of_the_article_not_of_the_visit) {
    const std::string told = "\n예시시 대표단은 4월 24일 표본시를 방문했다.";
    EXPECT_EQ(days_in("UPDATED. 2025-07-07 17:22 (월)\n승인 2023.04.26 15:55" + told), "2023-04-24..2023-04-24");
    EXPECT_EQ(days_in("최종편집 2025-07-07 17:22 (월)" + told), "");
    EXPECT_EQ(days_in("23.04.26 15:20 | 최종 업데이트" + told), "2023-04-24..2023-04-24");
    EXPECT_EQ(days_in("입력 : 23.04.26" + told), "2023-04-24..2023-04-24");
}

TEST(Dates, of_chinese_fairs_have_the_year_of_the_name_and_all_their_days) {
    for (const auto& [text, days] : std::initializer_list<Case>{
             {"2019年“样例·图样经贸对接会”5月8日在样例市举行。", "2019-05-08..2019-05-08"},
             {"2019年11月19日14:02\n样例协会的促进团于11月16日至20日在图样市活动。", "2019-11-16..2019-11-20"},
             {"发布时间:2019-11-19\n为期三天的博览会11月16日在样例市开幕。", "2019-11-16..2019-11-18"},
             {"发布时间:2019-11-19\n博览会11月16日在样例市开幕。展会将持续至18日。", "2019-11-16..2019-11-18"},
         })
        EXPECT_EQ(days_in(text), days) << text;
}

TEST(Dates, until_which_one_may_apply_are_none) {
    EXPECT_EQ(days_in("입력 2024-06-05 14:20\n예시시는 상담회에 참가할 기업을 오는 20일까지 모집한다."), "");
}

}  // namespace
}  // namespace gyoryu::desk
