#include "documents/docx/document_docx.h"

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

TEST(DocumentDocx, IsReadByAnotherProgramInFourLanguages) {
    auto files = testing::sample_files("docx", document_docx);
    files["long.docx"] = document_docx(testing::long_document(2000));
    const auto pdfs = testing::office_pdfs(files);
    for (const auto language : text::all_languages) {
        const auto name = std::string(text::tag_of(language)) + ".docx";
        testing::keep(name, files.at(name));
        testing::keep(name + ".pdf", pdfs.at(name));
        const auto document = testing::sample_document(language);
        const auto text = testing::pdf_text(pdfs.at(name));
        EXPECT_THAT(text, AllOf(HasSubstr(document.title), HasSubstr("HEADER-LINE"), HasSubstr("FOOTER-LINE"),
                                HasSubstr("威海 · 위해"), HasSubstr("Ташкент"), HasSubstr("3,800,000.50"),
                                HasSubstr("Party Two 威高"), HasSubstr("picture caption"), HasSubstr("The end.")))
            << name;
        EXPECT_GE(testing::pdf_pages(pdfs.at(name)).size(), 2u) << name;
    }
    EXPECT_THAT(testing::pdf_text(pdfs.at("hostile.docx")), AllOf(HasSubstr("<b>&amp;\"'"), Not(HasSubstr("beyond"))));
    EXPECT_EQ(testing::pdf_pages(pdfs.at("empty.docx")).size(), 1u);
    EXPECT_THAT(testing::pdf_text(pdfs.at("long.docx")), AllOf(HasSubstr("Row 1 "), HasSubstr("Row 2000 ")));
}

TEST(DocumentDocx, HasOnlyWellFormedPartsWhateverTheTextIs) {
    for (const auto& document :
         {testing::hostile_document(), testing::sample_document(text::Language::ko), testing::long_document(10'000)}) {
        const auto bytes = document_docx(document);
        EXPECT_EQ(testing::malformed_parts(bytes), "");
        EXPECT_THAT(testing::parts_of(bytes).at("word/document.xml"), Not(HasSubstr("javascript")));
    }
}

TEST(DocumentDocx, LeadsEveryReferenceSomewhere) {
    const auto parts = testing::parts_of(document_docx(testing::sample_document(text::Language::en)));
    const auto& body = parts.at("word/document.xml");
    const auto& relations = parts.at("word/_rels/document.xml.rels");
    for (const std::string attribute : {"r:id=\"", "r:embed=\""})
        for (auto at = body.find(attribute); at != body.npos; at = body.find(attribute, at + 1)) {
            const auto begin = at + attribute.size();
            const auto id = body.substr(begin, body.find('"', begin) - begin);
            EXPECT_THAT(relations, HasSubstr("Id=\"" + id + "\""));
        }
    EXPECT_TRUE(parts.contains("word/media/image4.png")) << "three charts and a picture";
    EXPECT_THAT(body, AllOf(HasSubstr("descr=\"bars described\""), HasSubstr("<w:tblHeader/>")));
}

TEST(DocumentDocx, GivesEqualBytesForEqualDocuments) {
    const auto document = testing::sample_document(text::Language::ko);
    EXPECT_EQ(document_docx(document), document_docx(document));
}

}  // namespace
}  // namespace gyoryu::documents
