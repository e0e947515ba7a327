#include "documents/papers/personal_timetable_pdf.h"

#include "documents/pdf_text.h"
#include "documents/sample_timetable.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

TEST(PersonalTimetablePdf, EveryMeetingIsOnThePageWithItsParts) {
    const auto person = testing::sample_person();
    const auto pdf = personal_timetable_pdf(person, text::Language::ko);
    testing::keep("personal.pdf", pdf);
    const auto pages = testing::pdf_pages(pdf);
    ASSERT_EQ(pages.size(), 1u);
    for (const auto& meeting : person.meetings) {
        for (const auto& wanted :
             {meeting.counterpart.main, meeting.counterpart.original, meeting.place, meeting.interpreter.main}) {
            EXPECT_NE(pages[0].find(wanted), std::string::npos) << wanted;
        }
    }
    for (const std::string wanted :
         {"예시치과", "개인 상담일정표", "변경", "취소", "2016-06-23 (목)", "안내데스크", "상담 4건"}) {
        EXPECT_NE(pages[0].find(wanted), std::string::npos) << wanted << "\n" << pages[0];
    }
}

TEST(PersonalTimetablePdf, ChineseAndRussianReadersGetTheirOwnLabels) {
    const auto person = testing::sample_person();
    const auto chinese = personal_timetable_pdf(person, text::Language::zh);
    testing::keep("personal_zh.pdf", chinese);
    EXPECT_NE(testing::pdf_pages(chinese).at(0).find("个人洽谈日程表"), std::string::npos);
    EXPECT_NE(testing::pdf_fonts(chinese).find("NotoSansCJKsc"), std::string::npos);
    const auto russian = personal_timetable_pdf(person, text::Language::ru);
    testing::keep("personal_ru.pdf", russian);
    EXPECT_NE(testing::pdf_pages(russian).at(0).find("Личное расписание встреч"), std::string::npos);
}

TEST(PersonalTimetablePdf, LongTimetablesRepeatTheirHeadsAndLoseNothing) {
    auto person = testing::sample_person();
    const auto first = person.meetings.front();
    person.meetings.clear();
    for (int i = 0; i < 60; ++i) {
        auto meeting = first;
        meeting.counterpart.main = "상대" + std::to_string(100 + i);
        meeting.starts = {480 + i * 10};
        meeting.ends = {490 + i * 10};
        person.meetings.push_back(meeting);
    }
    const auto pdf = personal_timetable_pdf(person, text::Language::ko);
    testing::keep("personal_long.pdf", pdf);
    const auto pages = testing::pdf_pages(pdf);
    ASSERT_GT(pages.size(), 3u);
    std::string all;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        EXPECT_NE(pages[i].find("상담 상대"), std::string::npos) << i;
        EXPECT_NE(pages[i].find(std::to_string(i + 1) + " / " + std::to_string(pages.size())), std::string::npos);
        all += pages[i];
    }
    for (int i = 0; i < 60; ++i) EXPECT_NE(all.find("상대" + std::to_string(100 + i)), std::string::npos) << i;
}

TEST(PersonalTimetablePdf, SeveralPeopleShareAFileAndCountTheirOwnPages) {
    const std::vector<PersonalTimetable> people(3, testing::sample_person());
    const auto pages = testing::pdf_pages(personal_timetables_pdf(people, text::Language::ko));
    ASSERT_EQ(pages.size(), 3u);
    for (const auto& page : pages) EXPECT_NE(page.find("1 / 1"), std::string::npos);
}

TEST(PersonalTimetablePdf, NobodyToMeetIsSaid) {
    auto person = testing::sample_person();
    person.meetings.clear();
    EXPECT_NE(
        testing::pdf_pages(personal_timetable_pdf(person, text::Language::en)).at(0).find("No meetings are planned."),
        std::string::npos);
}

}  // namespace
}  // namespace gyoryu::documents
