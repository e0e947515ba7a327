#include "documents/model/document_text.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

TEST(DocumentText, ReadsABlockALineAndDividesCellsByTabs) {
    Document document;
    document.title = "Report";
    document.blocks = {Heading{1, plain("Figures")}, Paragraph{{{"USD "}, {"3.8 million", true}}},
                       Table{"Countries", {{}, {}}, 1, {{{plain("CN")}, {plain("2")}}}, ""}};
    EXPECT_EQ(document_text(document), "Report\nFigures\nUSD 3.8 million\nCountries\nCN\t2\n");
}

TEST(DocumentText, FindsFiguresInTextAndTables) {
    const Figure amount{3'800'000, "USD", "consultation.total", {"e1", "e2"}};
    const Figure count{42};
    Document document;
    document.blocks = {Paragraph{{{"about "}, {"3.8 million", false, false, "", amount}}},
                       Table{"", {{}}, 0, {{TableCell{{{"42", false, false, "", count}}}}}, ""}};
    EXPECT_EQ(figures_of(document), (std::vector<Figure>{amount, count}));
}

TEST(DocumentText, LeavesOutWhatNoFileMayHold) {
    EXPECT_EQ(printable("a\x01"
                        "b\tc\nd\x7f\xC2\x85"),
              "ab c\nd");
    EXPECT_EQ(printable("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD") << "a lone surrogate";
    EXPECT_EQ(printable("한\xFF字"), "한\xEF\xBF\xBD字");
    EXPECT_EQ(printable("\xEF\xBF\xBF"), "\xEF\xBF\xBD");
    EXPECT_EQ(printable("위해 威海 <&>"), "위해 威海 <&>");
}

TEST(Document, KnowsItsFormsByTheirEndings) {
    for (const auto form :
         {DocumentForm::hwpx, DocumentForm::docx, DocumentForm::pdf, DocumentForm::xlsx, DocumentForm::html})
        EXPECT_EQ(form_of(ending_of(form)), form);
    EXPECT_FALSE(form_of("hwp"));
}

}  // namespace
}  // namespace gyoryu::documents
