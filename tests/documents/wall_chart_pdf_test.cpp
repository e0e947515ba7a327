#include "documents/papers/wall_chart_pdf.h"

#include "documents/pdf_text.h"
#include "documents/sample_timetable.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) ++found;
    return found;
}

std::string all_text(const std::string& pdf) {
    std::string text;
    for (const auto& page : testing::pdf_pages(pdf)) text += page;
    return text;
}

TEST(WallChartPdf, ADayOfTwelveTablesFitsOnePage) {
    const auto event = testing::sample_event();
    const auto pdf = wall_chart_pdf(event, text::Language::ko);
    testing::keep("wall_chart.pdf", pdf);
    const auto pages = testing::pdf_pages(pdf);
    ASSERT_EQ(pages.size(), 1u);
    for (const std::string text : {"원주–위해 의료기기 수출상담회", "2016-06-22 (수)", "서울 시간 (UTC+9)",
                                   "예시 데이터", "1 / 1", "样例口腔"}) {
        EXPECT_NE(pages[0].find(text), std::string::npos) << text << "\n" << pages[0];
    }
}

TEST(WallChartPdf, EveryMeetingStandsOnItOnce) {
    const auto event = testing::sample_event();
    const auto text = all_text(wall_chart_pdf(event, text::Language::ko));
    std::size_t robots = 0;
    for (const auto& meeting : event.meetings) robots += meeting.seller.main == "예시로봇" ? 1 : 0;
    EXPECT_EQ(count(text, "예시로봇"), robots);
}

TEST(WallChartPdf, ChineseIsDrawnWithSimplifiedGlyphsAndKoreanWithKoreanOnes) {
    const auto event = testing::sample_event();
    EXPECT_NE(testing::pdf_fonts(wall_chart_pdf(event, text::Language::zh)).find("NotoSansCJKsc"), std::string::npos);
    EXPECT_NE(testing::pdf_fonts(wall_chart_pdf(event, text::Language::ko)).find("NotoSansCJKkr"), std::string::npos);
}

TEST(WallChartPdf, RussianLabelsAreText) {
    auto event = testing::sample_event();
    event.title = "Биржа контактов";
    const auto pdf = wall_chart_pdf(event, text::Language::ru);
    testing::keep("wall_chart_ru.pdf", pdf);
    const auto text = all_text(pdf);
    for (const std::string wanted :
         {"Биржа контактов", "Расписание встреч", "ср, 22 июня 2016 г.", "Переводчики:", "Видео"}) {
        EXPECT_NE(text.find(wanted), std::string::npos) << wanted;
    }
}

TEST(WallChartPdf, AHallOf139TablesIsSplitWithHeadsOnEveryPage) {
    auto event = testing::sample_event();
    event.tables.clear();
    for (int i = 1; i <= 139; ++i) event.tables.push_back({"T" + std::to_string(i), ""});
    while (event.slots.size() < 24)
        event.slots.push_back(
            {event.slots.back().day, {event.slots.back().ends.minutes}, {event.slots.back().ends.minutes + 20}});
    const auto pdf = wall_chart_pdf(event, text::Language::ko);
    testing::keep("wall_chart_large.pdf", pdf);
    const auto pages = testing::pdf_pages(pdf);
    EXPECT_EQ(pages.size(), 20u);  // ten times fourteen tables, twelve slots each
    const std::string last = std::to_string(pages.size()) + " / " + std::to_string(pages.size());
    EXPECT_NE(pages.back().find(last), std::string::npos);
    std::string all;
    for (const auto& page : pages) {
        EXPECT_NE(page.find("2016-06-22"), std::string::npos);
        all += page;
    }
    EXPECT_EQ(count(all, "T139\n") + count(all, "T139 "), 2u);
}

TEST(WallChartPdf, AMeetingOfTwoSlotsIsNotCutBetweenPages) {
    auto event = testing::sample_event();
    event.meetings.resize(1);
    event.meetings[0].slot = 4;
    event.meetings[0].slot_count = 2;
    event.meetings[0].table = 0;
    EXPECT_EQ(count(all_text(wall_chart_pdf(event, text::Language::ko, PaperSize::a4)), event.meetings[0].seller.main),
              1u);
}

TEST(WallChartPdf, NamesOfEveryScriptAndLengthAreDrawn) {
    auto event = testing::sample_event();
    event.meetings[0].seller.main = "شركة المثال الطبية";
    event.meetings[1].seller.main = "🏥 Emoji Medical";
    event.meetings[2].seller.main = std::string(200, 'W');
    event.meetings[3].buyer.main = "Общество с ограниченной ответственностью «Пример медицинских технологий»";
    const auto pdf = wall_chart_pdf(event, text::Language::en);
    testing::keep("wall_chart_scripts.pdf", pdf);
    EXPECT_EQ(testing::pdf_pages(pdf).size(), 1u);
}

TEST(WallChartPdf, AnEmptyEventSaysSo) {
    EventTimetable empty;
    empty.zone = "Asia/Seoul";
    EXPECT_NE(all_text(wall_chart_pdf(empty, text::Language::ko)).find("잡힌 상담이 없습니다."), std::string::npos);
}

}  // namespace
}  // namespace gyoryu::documents
