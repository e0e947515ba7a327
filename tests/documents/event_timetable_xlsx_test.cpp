#include "documents/papers/event_timetable_xlsx.h"

#include "documents/imports/read_sheet.h"
#include "documents/other_program.h"
#include "documents/papers/personal_timetable_xlsx.h"
#include "documents/sample_timetable.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::documents {
namespace {

SheetReading sheet(std::string name) {
    SheetReading reading;
    reading.sheet = std::move(name);
    return reading;
}

TEST(EventTimetableXlsx, OurReaderReadsWhatWasWritten) {
    const auto event = testing::sample_event();
    const auto bytes = event_timetable_xlsx(event, text::Language::ko);
    EXPECT_EQ(*sheet_names(bytes), (std::vector<std::string>{"6월 22일 (수)", "전체 상담", "참가자별"}));
    const auto list = read_sheet(bytes, sheet("전체 상담"));
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(list->rows.size(), event.meetings.size() + 1);
    EXPECT_EQ(list->rows[0].cells.at(0), "날짜");
    const auto index = read_sheet(bytes, sheet("참가자별"));
    EXPECT_EQ(index->rows.size(), 2 * event.meetings.size() + 1);
}

TEST(EventTimetableXlsx, TheGridHasARowForEachTableAndOneForVideo) {
    const auto event = testing::sample_event();
    const auto grid = read_sheet(event_timetable_xlsx(event, text::Language::zh), sheet("6月22日（周三）"));
    ASSERT_TRUE(grid.has_value());
    const auto cells = [&](std::size_t row) { return grid->rows.at(row).cells; };
    EXPECT_EQ(cells(0).at(0), event.title);
    EXPECT_EQ(cells(3).at(0), "洽谈桌");
    EXPECT_EQ(cells(3).size(), 15u);
    EXPECT_EQ(grid->rows.size(), 4u + 12 + 1);
    EXPECT_EQ(cells(16).at(0), "视频");
    const auto& first = event.meetings.front();
    EXPECT_EQ(cells(4 + std::size_t(first.table)).at(std::size_t(first.slot) + 1),
              first.seller.main + "\n" + first.buyer.main + " (" + first.buyer.original + ")\n翻译 " +
                  first.interpreter.main);
}

TEST(EventTimetableXlsx, OtherProgramsFindAWholeArchiveOfWellFormedParts) {
    const auto bytes = event_timetable_xlsx(testing::sample_event(), text::Language::ko);
    EXPECT_NE(testing::other_program(bytes, "unzip -t", "2>&1").find("No errors detected"), std::string::npos);
    for (const std::string part :
         {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
          "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"}) {
        EXPECT_EQ(testing::other_program(bytes, "unzip -p", part + " | xmllint --noout - 2>&1"), "") << part;
    }
    const auto strings = testing::other_program(bytes, "unzip -p", "xl/sharedStrings.xml");
    EXPECT_NE(strings.find("양례구강"), std::string::npos);
}

TEST(EventTimetableXlsx, NothingTypedBecomesAFormula) {
    auto event = testing::sample_event();
    event.meetings[0].seller.main = "=1+1";
    event.meetings[0].note = "@SUM(A1)";
    event.title = "=cmd|'/C calc'!A0";
    const auto list = read_sheet(event_timetable_xlsx(event, text::Language::ko), sheet("전체 상담"));
    ASSERT_TRUE(list.has_value());
    const bool kept = std::ranges::any_of(
        list->rows, [](const SheetRow& row) { return row.cells.size() > 5 && row.cells[5] == "=1+1"; });
    EXPECT_TRUE(kept);
    EXPECT_NE(event_timetable_csv(event, text::Language::ko).find(",'=1+1,"), std::string::npos);
}

TEST(EventTimetableXlsx, ATableBookedTwiceLosesNoMeeting) {
    auto event = testing::sample_event();
    event.meetings.push_back(event.meetings[5]);
    const auto grid = read_sheet(event_timetable_xlsx(event, text::Language::en), sheet("Wed 22 June"));
    EXPECT_EQ(grid->rows.size(), 4u + 12 + 1 + 1);
}

TEST(EventTimetableXlsx, AnEventWithoutAnythingIsStillAWorkbook) {
    EventTimetable empty;
    empty.zone = "Asia/Seoul";
    const auto list = read_sheet(event_timetable_xlsx(empty, text::Language::ru), sheet("Все встречи"));
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(list->rows.size(), 1u);
}

TEST(PersonalTimetableXlsx, OurReaderReadsWhatWasWritten) {
    const auto person = testing::sample_person();
    const auto read = read_sheet(personal_timetable_xlsx(person, text::Language::ko));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->rows.at(0).cells.at(0), "예시치과 (Yesi Dental Co., Ltd.) · 김예시 팀장 · S1");
    EXPECT_EQ(read->rows.size(), 4u + person.meetings.size());
    EXPECT_EQ(read->rows.at(5).cells.at(10), "변경");
}

}  // namespace
}  // namespace gyoryu::documents
