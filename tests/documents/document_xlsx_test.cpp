#include "documents/xlsx/document_xlsx.h"

#include "documents/imports/read_sheet.h"
#include "documents/office.h"
#include "documents/pdf_text.h"
#include "documents/sample_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(DocumentXlsx, IsReadByAnotherProgramInFourLanguages) {
    const auto files = testing::sample_files("xlsx", document_xlsx);
    const auto pdfs = testing::office_pdfs(files);
    ASSERT_EQ(pdfs.size(), files.size());
    for (const auto language : text::all_languages) {
        const auto name = std::string(text::tag_of(language)) + ".xlsx";
        testing::keep(name, files.at(name));
        testing::keep(name + ".pdf", pdfs.at(name));
        EXPECT_THAT(testing::pdf_text(pdfs.at(name)),
                    AllOf(HasSubstr(testing::sample_document(language).title), HasSubstr("威海 · 위해"),
                          HasSubstr("3,800,000.50"), HasSubstr("Ташкент"), HasSubstr("Party Two 威高"),
                          HasSubstr("picture caption"), HasSubstr("2024")))
            << name;
    }
    EXPECT_THAT(testing::pdf_text(pdfs.at("hostile.xlsx")), AllOf(HasSubstr("=SUM(A1)"), Not(HasSubstr("beyond"))));
}

TEST(DocumentXlsx, KeepsNumbersAsNumbersAndSpansAsSpans) {
    const auto parts = testing::parts_of(document_xlsx(testing::sample_document(text::Language::en)));
    const auto& table = parts.at("xl/worksheets/sheet2.xml");
    EXPECT_THAT(table, AllOf(HasSubstr("<v>3800000.5</v>"), HasSubstr("<mergeCell ref=\"A3:A4\"/>"),
                             HasSubstr("<mergeCell ref=\"B3:C3\"/>")));
    EXPECT_THAT(parts.at("xl/worksheets/sheet1.xml"), HasSubstr("<v>3800000.5</v>")) << "the figure of a paragraph";
    EXPECT_THAT(parts.at("xl/styles.xml"), HasSubstr("#,##0.00"));
}

TEST(DocumentXlsx, DrawsChartsWithTheirDataAndWords) {
    const auto parts = testing::parts_of(document_xlsx(testing::sample_document(text::Language::ko)));
    EXPECT_THAT(parts.at("xl/charts/chart1.xml"),
                AllOf(HasSubstr("<c:barDir val=\"bar\"/>"), HasSubstr("<c:v>12</c:v>"),
                      HasSubstr("<c:grouping val=\"clustered\"/>")));
    EXPECT_THAT(parts.at("xl/charts/chart2.xml"), HasSubstr("<c:grouping val=\"stacked\"/>"));
    EXPECT_THAT(parts.at("xl/charts/chart3.xml"), HasSubstr("<c:lineChart>"));
    std::string drawings;
    for (const auto& [name, part] : parts)
        if (name.starts_with("xl/drawings/drawing")) drawings += part;
    EXPECT_THAT(drawings,
                AllOf(HasSubstr("bars described"), HasSubstr("funnel described"), HasSubstr("picture described")));
}

TEST(DocumentXlsx, MakesNoFormulaOutOfTextAndHasOnlyWellFormedParts) {
    for (const auto& document : {testing::hostile_document(), Document{}}) {
        const auto bytes = document_xlsx(document);
        EXPECT_EQ(testing::malformed_parts(bytes), "");
        for (const auto& [name, part] : testing::parts_of(bytes))
            if (name.starts_with("xl/worksheets/")) EXPECT_THAT(part, Not(HasSubstr("<f>"))) << name;
    }
}

TEST(DocumentXlsx, HoldsTenThousandRows) {
    const auto bytes = document_xlsx(testing::long_document(10'000));
    const auto names = sheet_names(bytes);
    ASSERT_TRUE(names);
    ASSERT_EQ(names.value().size(), 2u);
    const auto sheet = read_sheet(bytes, {names.value()[1], {}, {}});
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet.value().rows.back().cells, (std::vector<std::string>{"10000", "Row 10000 기업", "100000"}));
}

}  // namespace
}  // namespace gyoryu::documents
