#include "documents/papers/table_signs_pdf.h"

#include "documents/pdf_text.h"
#include "documents/sample_timetable.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

TEST(TableSignsPdf, EveryTableHasAPageWithItsDay) {
    const auto event = testing::sample_event();
    const auto pdf = table_signs_pdf(event, text::Language::ko);
    testing::keep("table_signs.pdf", pdf);
    const auto pages = testing::pdf_pages(pdf);
    ASSERT_EQ(pages.size(), event.tables.size());
    for (const auto& meeting : event.meetings) {
        if (meeting.table < 0) continue;
        const auto& page = pages[std::size_t(meeting.table)];
        EXPECT_NE(page.find(meeting.seller.main), std::string::npos);
        EXPECT_NE(page.find(meeting.buyer.original), std::string::npos);
    }
    EXPECT_NE(pages[0].find("테이블"), std::string::npos);
    EXPECT_NE(pages[0].find("컨벤션홀"), std::string::npos);
}

TEST(TableSignsPdf, ChineseSignsCarryChineseLabels) {
    const auto pages = testing::pdf_pages(table_signs_pdf(testing::sample_event(), text::Language::zh));
    EXPECT_NE(pages.at(0).find("洽谈桌"), std::string::npos);
    EXPECT_NE(pages.at(0).find("2016年6月22日（周三）"), std::string::npos);
}

TEST(TableSignsPdf, ADayOfManySlotsGoesOnOnAnotherPage) {
    auto event = testing::sample_event();
    event.tables.resize(1);
    event.meetings.clear();
    event.slots.clear();
    for (int i = 0; i < 40; ++i)
        event.slots.push_back({base::LocalDate::of(2016, 6, 22), {480 + i * 10}, {490 + i * 10}});
    const auto pages = testing::pdf_pages(table_signs_pdf(event, text::Language::ko));
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_NE(pages[1].find("(이어짐)"), std::string::npos);
}

}  // namespace
}  // namespace gyoryu::documents
