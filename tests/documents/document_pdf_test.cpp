#include "documents/pdf/document_pdf.h"

#include "documents/other_program.h"
#include "documents/pdf_text.h"
#include "documents/sample_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace gyoryu::documents {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(DocumentPdf, IsReadByAnotherProgramInFourLanguagesWithItsFontsInside) {
    for (const auto language : text::all_languages) {
        const auto document = testing::sample_document(language);
        const auto pdf = document_pdf(document);
        testing::keep(std::string(text::tag_of(language)) + ".pdf", pdf);
        EXPECT_THAT(testing::pdf_text(pdf),
                    AllOf(HasSubstr(document.title), HasSubstr("HEADER-LINE"), HasSubstr("FOOTER-LINE"),
                          HasSubstr("威海 · 위해"), HasSubstr("Ташкент"), HasSubstr("3,800,000.50"),
                          HasSubstr("Party Two 威高"), HasSubstr("picture caption"), HasSubstr("1/3")));
        std::istringstream fonts(testing::pdf_fonts(pdf));
        std::string line;
        std::getline(fonts, line);
        std::getline(fonts, line);
        int count = 0;
        for (; std::getline(fonts, line); ++count) EXPECT_THAT(line, HasSubstr(" yes yes yes")) << "embedded as subset";
        EXPECT_GE(count, 1);
    }
}

TEST(DocumentPdf, SaysItsTitleLanguageAuthorAndStructure) {
    const auto pdf = document_pdf(testing::sample_document(text::Language::ko));
    EXPECT_THAT(testing::other_program(pdf, "pdfinfo", "2>&1"),
                AllOf(HasSubstr("수출상담회 결과보고서"), HasSubstr("Gyoryu Sample Office"),
                      HasSubstr("Tagged:          yes"), HasSubstr("2016"), Not(HasSubstr("rror"))));
    EXPECT_THAT(pdf, AllOf(HasSubstr("/Lang (ko)"), HasSubstr("/DisplayDocTitle true"), HasSubstr("/Outlines")));
    const auto structure = testing::other_program(pdf, "pdfinfo -struct-text", "2>&1");
    EXPECT_THAT(structure, AllOf(HasSubstr("Document"), HasSubstr("H1"), HasSubstr("Table"), HasSubstr("TH"),
                                 HasSubstr("TD"), HasSubstr("LBody"), HasSubstr("Figure"), HasSubstr("Link")));
    // The frames of pages are decoration.
    EXPECT_THAT(structure, AllOf(Not(HasSubstr("HEADER-LINE")), HasSubstr("nested"), Not(HasSubstr("rror"))));
    EXPECT_THAT(pdf, HasSubstr("/Alt <FEFF006200610072007300200064")) << "bars d(escribed)";
}

TEST(DocumentPdf, HasOutlinesThatLeadToTheirPages) {
    const auto html = testing::other_program(document_pdf(testing::sample_document(text::Language::en)),
                                             "pdftohtml -xml -i -stdout", "2>&1");
    EXPECT_THAT(html,
                AllOf(HasSubstr("<outline>"), HasSubstr(">What was discussed</item>"), HasSubstr(">Level two</item>"),
                      HasSubstr(">Page two heading</item>"), HasSubstr("https://example.org/?a=1&amp;b=2")));
}

TEST(DocumentPdf, SurvivesHostileText) {
    const auto pdf = document_pdf(testing::hostile_document());
    testing::keep("hostile.pdf", pdf);
    EXPECT_THAT(testing::pdf_text(pdf),
                AllOf(HasSubstr("<b>&amp;\"'"), HasSubstr("=SUM(A1)"), Not(HasSubstr("beyond"))));
    EXPECT_THAT(testing::other_program(pdf, "pdfinfo", "2>&1"), Not(HasSubstr("rror")));
    EXPECT_EQ(testing::pdf_pages(document_pdf({})).size(), 1u);
}

TEST(DocumentPdf, RepeatsTheHeadOfATableOnEveryPage) {
    const auto pages = testing::pdf_pages(document_pdf(testing::long_document(300)));
    ASSERT_GT(pages.size(), 3u);
    for (const auto& page : pages) EXPECT_THAT(page, AllOf(HasSubstr("Name"), HasSubstr("Row ")));
    EXPECT_THAT(pages.back(), HasSubstr("Row 300 "));
    EXPECT_THAT(pages.back(), HasSubstr(std::to_string(pages.size()) + "/" + std::to_string(pages.size())));
}

Table narrow_table(std::string head) {
    Table table;
    table.caption = "CAPTION";
    table.columns = {{6}, {0.4}, {6}};
    table.rows = {{{plain("Stage")}, {plain(std::move(head))}, {plain("Total")}},
                  {{plain("consultation")}, {plain("1")}, {plain("BODY-ROW")}}};
    return table;
}

TEST(DocumentPdf, KeepsWordsOfNarrowColumnsWhole) {
    for (const auto* head : {"Confirmation", "Подтверждено"}) {
        Document document;
        document.language = text::Language::ru;
        document.blocks.push_back(narrow_table(head));
        EXPECT_THAT(testing::pdf_text(document_pdf(document)), HasSubstr(head));
    }
}

TEST(DocumentPdf, NeverLeavesACaptionOrAHeadWithoutItsFirstRow) {
    for (int lines = 30; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i) document.blocks.push_back(Paragraph{plain("line")});
        document.blocks.push_back(narrow_table("Count of\nall that\nwas said"));
        for (const auto& page : testing::pdf_pages(document_pdf(document)))
            EXPECT_EQ(page.find("CAPTION") == std::string::npos, page.find("BODY-ROW") == std::string::npos) << lines;
    }
}

TEST(DocumentPdf, HoldsTenThousandRows) {
    const auto pdf = document_pdf(testing::long_document(10'000));
    EXPECT_THAT(testing::pdf_text(pdf), AllOf(HasSubstr("Row 1 "), HasSubstr("Row 5000 "), HasSubstr("Row 10000 ")));
}

TEST(DocumentPdf, TearsACellThatIsHigherThanAPageAndLosesNothing) {
    std::string long_text;
    for (int i = 0; i < 300; ++i) long_text += "line" + std::to_string(i) + "end\n";
    TableCell tall{plain(long_text)};
    tall.rows = 2;
    Document document;
    document.blocks = {
        Table{"", {{1}, {1}}, 1, {{{plain("Head")}, {}}, {tall, {plain("beside")}}, {{plain("below")}}}, ""}};
    const auto text = testing::pdf_text(document_pdf(document));
    for (int i = 0; i < 300; ++i) EXPECT_THAT(text, HasSubstr("line" + std::to_string(i) + "end"));
    EXPECT_THAT(text, AllOf(HasSubstr("beside"), HasSubstr("below")));
}

}  // namespace
}  // namespace gyoryu::documents
