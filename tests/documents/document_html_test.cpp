#include "documents/html/document_html.h"

#include "documents/other_program.h"
#include "documents/pdf_text.h"
#include "documents/sample_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string complaints(const std::string& html) {
    return testing::other_program(html, "xmllint --html --huge --noout",
                                  "2>&1 | grep error | grep -vE 'Tag (main|figure|figcaption|footer|data) invalid'");
}

TEST(DocumentHtml, CarriesFiguresWithTheirLedgerReferences) {
    const auto html = document_html(testing::sample_document(text::Language::ko));
    testing::keep("sample.html", html);
    EXPECT_THAT(html, HasSubstr(R"(<data value="3800000.5" data-unit="USD" data-total="contract.total" )"
                                R"(data-entries="e1 e2"><strong> 3.8</strong></data>)"));
    EXPECT_THAT(html, AllOf(HasSubstr("<html lang=\"ko\">"), HasSubstr("alt=\"funnel described\""),
                            HasSubstr("<th class=\"center\" scope=\"col\" rowspan=\"2\">국가</th>"),
                            HasSubstr("<ul><li>first<ul><li>nested</li></ul></li><li>second</li></ul>")));
    EXPECT_EQ(complaints(html), "");
}

TEST(DocumentHtml, LoadsNothingAndRunsNothing) {
    for (const auto& document : {testing::sample_document(text::Language::en), testing::hostile_document()}) {
        const auto html = document_html(document);
        EXPECT_THAT(html, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("src=\"http")), Not(HasSubstr("javascript:")),
                                Not(HasSubstr("onclick=\"y")), Not(HasSubstr("url("))));
    }
}

TEST(DocumentHtml, EscapesWhatTextHolds) {
    const auto html = document_html(testing::hostile_document());
    EXPECT_THAT(html, AllOf(Not(HasSubstr("<b>")), HasSubstr("&lt;b&gt;&amp;amp;&quot;'"), Not(HasSubstr("\x01"))));
    EXPECT_EQ(complaints(html), "");
}

}  // namespace
}  // namespace gyoryu::documents
