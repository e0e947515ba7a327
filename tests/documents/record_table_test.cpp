#include "documents/papers/record_table.h"

#include "documents/imports/read_xlsx.h"
#include "documents/pdf_text.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gyoryu::documents {
namespace {

using ::testing::HasSubstr;

RecordTable table(int rows) {
    RecordTable table;
    table.name = "2016-06-22 am";
    table.title = "상담 참석 확인서";
    table.subtitle = "예시 상담회";
    table.summary = "상담 3건";
    table.columns = {{"번호", 0.5}, {"셀러", 2}, {"서명", 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{std::to_string(i), i}, {"예시치과"}, {"", {}, {{0, 0, 1000, 400}, {500, 200}}}});
    return table;
}

TEST(RecordTable, PrintsEveryRowUnderARepeatedHeading) {
    const auto pages = testing::pdf_pages(record_tables_pdf({table(40)}, "t", text::Language::ko));
    EXPECT_GT(pages.size(), 1u);
    std::size_t rows = 0;
    for (const auto& page : pages) {
        EXPECT_THAT(page, HasSubstr("셀러"));
        for (std::size_t at = 0; (at = page.find("예시치과", at)) != std::string::npos; ++at) ++rows;
    }
    EXPECT_EQ(rows, 40u);
    EXPECT_THAT(pages.back(), HasSubstr("상담 3건"));
}

TEST(RecordTable, WritesFiguresAsNumbersIntoAWorkbook) {
    const auto sheet = read_xlsx(record_tables_xlsx({table(3)}, text::Language::ko), {});
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->name, "2016-06-22 am");
    EXPECT_TRUE(std::ranges::any_of(sheet->rows, [](const auto& row) { return row.cells.front() == "3"; }));
}

}  // namespace
}  // namespace gyoryu::documents
