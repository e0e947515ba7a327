#include "documents/content/file_content.h"

#include <gtest/gtest.h>
#include <zip.h>
#include <zlib.h>

namespace gyoryu::documents {

namespace {

using namespace std::string_literals;

const std::string pdf_head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR and so on IEND\xae\x42\x60\x82"s;
const std::string jpeg = "\xff\xd8\xff\xe0 a photo";

std::string deflated(const std::string& text) {
    std::string out(compressBound(static_cast<uLong>(text.size())), '\0');
    auto size = static_cast<uLongf>(out.size());
    compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
             static_cast<uLong>(text.size()));
    out.resize(size);
    return out;
}

std::string pdf_with_objects(const std::string& dictionary, const std::string& objects) {
    return pdf_head + "5 0 obj\n<< " + dictionary + " >>\nstream\n" + deflated(objects) + "\nendstream\nendobj\n%%EOF";
}

/// A ZIP archive in memory of these parts in this order, names possibly twice.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

using Parts = std::vector<std::pair<std::string, std::string>>;

std::string docx_with(const Parts& more) {
    Parts parts{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:document/>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip_of(parts);
}

std::string xlsx_with(const Parts& more) {
    Parts parts{{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip_of(parts);
}

std::string hwpx_with(const Parts& more) {
    Parts parts{{"mimetype", "application/hwp+zip"}, {"Contents/header.xml", "<hh:head/>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip_of(parts);
}

/// "ok" or the reason.
std::string reason_against(const std::string& name, const std::string& bytes) {
    const auto found = inspect_file(name, bytes);
    if (found) return "ok";
    EXPECT_EQ(found.error().code, base::FaultCode::document_suspicious);
    EXPECT_EQ(found.error().params.at(0).value, name);
    return found.error().params.at(1).value;
}

}  // namespace

TEST(FileContent, takes_each_form_whose_name_says_what_it_is) {
    EXPECT_EQ(reason_against("카탈로그.PDF", pdf_head), "ok");
    EXPECT_EQ(reason_against("logo.png", png), "ok");
    EXPECT_EQ(reason_against("card.jpeg", jpeg), "ok");
    EXPECT_EQ(reason_against("card.webp", "RIFF\x0c\0\0\0WEBPVP8 data"s), "ok");
    EXPECT_EQ(reason_against("소개.docx", docx_with({})), "ok");
    EXPECT_EQ(reason_against("가격표.xlsx", xlsx_with({})), "ok");
    EXPECT_EQ(reason_against("신청서.hwpx", hwpx_with({})), "ok");
}

TEST(FileContent, refuses_a_name_that_differs_from_the_content) {
    EXPECT_EQ(reason_against("photo.jpg", pdf_head), "name_differs");
    EXPECT_EQ(reason_against("catalogue.pdf", png), "name_differs");
    EXPECT_EQ(reason_against("list.docx", xlsx_with({})), "name_differs");
}

TEST(FileContent, refuses_what_is_none_of_the_forms) {
    EXPECT_EQ(reason_against("run.exe", "MZ\x90"), "unknown_type");
    EXPECT_EQ(reason_against("page.html", "<script>"), "unknown_type");
    EXPECT_EQ(reason_against("pack.pdf", zip_of({{"a.txt", "a"}})), "unknown_type");
    EXPECT_EQ(reason_against("no ending", pdf_head), "unknown_type");
    EXPECT_EQ(reason_against("empty.pdf", ""), "unknown_type");
}

TEST(FileContent, refuses_pictures_with_another_file_behind_them) {
    EXPECT_EQ(reason_against("a.png", png + "PK\x03\x04"), "unknown_type");
    EXPECT_EQ(reason_against("a.webp", "RIFF\x0c\0\0\0WEBPVP8 data and more"s), "unknown_type");
}

TEST(FileContent, refuses_a_pdf_that_runs_launches_or_carries_something) {
    for (const auto* name : {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/SubmitForm", "/GoToE"})
        EXPECT_EQ(reason_against("a.pdf", pdf_head + "<< /S " + name + " >>"), "active_content") << name;
}

TEST(FileContent, reads_the_hexadecimal_spelling_of_names_in_a_pdf) {
    EXPECT_EQ(reason_against("a.pdf", pdf_head + "<< /S /J#61vaScr#69pt >>"), "active_content");
    EXPECT_EQ(reason_against("a.pdf", pdf_head + "<< /S /JavaScriptless >>"), "ok");
}

TEST(FileContent, looks_into_the_object_streams_of_a_pdf) {
    const std::string plain = "<< /Type /Page >>";
    const std::string script = "<< /S /JavaScript /JS (app.alert(1)) >>";
    const std::string dictionary = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
    EXPECT_EQ(reason_against("a.pdf", pdf_with_objects(dictionary, plain)), "ok");
    EXPECT_EQ(reason_against("a.pdf", pdf_with_objects(dictionary, script)), "active_content");
    EXPECT_EQ(reason_against("a.pdf", pdf_with_objects("/Type /Obj#53tm /Filter /FlateDecode", script)),
              "active_content");
    EXPECT_EQ(reason_against("a.pdf", pdf_with_objects("/N 1 /First 4 /Filter /FlateDecode", script)),
              "active_content");
}

TEST(FileContent, refuses_a_pdf_that_cannot_be_looked_into) {
    EXPECT_EQ(reason_against("a.pdf", pdf_head + "trailer << /Encrypt 9 0 R >>"), "unreadable");
    EXPECT_EQ(reason_against("a.pdf", pdf_head + "<< /Type /ObjStm >>\nstream\nnot zlib\nendstream"), "unreadable");
}

TEST(FileContent, refuses_macros_controls_and_embedded_objects_in_office_documents) {
    EXPECT_EQ(reason_against("a.docx", docx_with({{"word/vbaProject.bin", "x"}})), "active_content");
    EXPECT_EQ(reason_against("a.docx", docx_with({{"word/activeX/activeX1.xml", "x"}})), "active_content");
    EXPECT_EQ(reason_against("a.docx", docx_with({{"word/embeddings/oleObject1.bin", "x"}})), "active_content");
    EXPECT_EQ(reason_against("a.xlsx", xlsx_with({{"xl/macrosheets/sheet1.xml", "x"}})), "active_content");
}

TEST(FileContent, refuses_documents_that_fetch_something_when_opened_but_not_links_to_click) {
    const auto relation = [](const std::string& type) {
        return docx_with({{"word/_rels/settings.xml.rels",
                           R"(<Relationships><Relationship Id="a" Type="http://schemas.example/)" + type +
                               R"(" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>)"}});
    };
    EXPECT_EQ(reason_against("a.docx", relation("attachedTemplate")), "active_content");
    EXPECT_EQ(reason_against("a.docx", relation("image")), "active_content");
    EXPECT_EQ(reason_against("a.docx", relation("hyperlink")), "ok");
}

TEST(FileContent, lets_the_empty_scripts_of_hangul_pass_and_no_others) {
    const std::string empty =
        "function OnDocument_New()\r\n{\r\n\t//todo : \r\n}\r\nfunction OnDocument_Open()\r\n{\r\n\t//todo : \r\n}";
    EXPECT_EQ(reason_against("a.hwpx", hwpx_with({{"Scripts/sourceScripts", empty}})), "ok");
    EXPECT_EQ(reason_against("a.hwpx", hwpx_with({{"Scripts/sourceScripts", empty + "\nrun();"}})), "active_content");
}

TEST(FileContent, refuses_an_archive_that_says_a_part_twice) {
    auto bytes = docx_with({{"word/settings.xml", "a"}, {"word/settingz.xml", "b"}});
    for (std::size_t at = 0; (at = bytes.find("settingz", at)) != std::string::npos;) bytes.replace(at, 8, "settings");
    EXPECT_EQ(reason_against("a.docx", bytes), "unreadable");
}

}  // namespace gyoryu::documents
