#include "documents/hwpx/document_hwpx.h"

#include "documents/office.h"
#include "documents/other_program.h"
#include "documents/pdf_text.h"
#include "documents/sample_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json.hpp>

#include <filesystem>
#include <regex>
#include <set>

namespace gyoryu::documents {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* readers = GYORYU_SOURCE_DIR "/tests/readers";

/// What the two readers of tests/readers find in each file; one start for all.
std::vector<boost::json::object> read_back(const std::vector<std::string>& files) {
    const testing::Folder folder;
    std::string names;
    for (std::size_t i = 0; i < files.size(); ++i) names += " " + folder.put(std::to_string(i) + ".hwpx", files[i]);
    const auto text = testing::other_program("", std::string("node ") + readers + "/read_hwpx.mjs" + names + " #", "");
    std::vector<boost::json::object> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        boost::system::error_code error;
        auto value = boost::json::parse(line, error);
        if (!error && value.is_object()) found.push_back(value.as_object());
    }
    EXPECT_EQ(found.size(), files.size()) << text;
    return found;
}

/// The text of everything kordoc found.
std::string words_of(const boost::json::value& value) {
    if (value.is_string()) return std::string(value.as_string()) + "\n";
    std::string words;
    if (value.is_array())
        for (const auto& one : value.as_array()) words += words_of(one);
    if (value.is_object())
        for (const auto& [key, one] : value.as_object()) words += words_of(one);
    return words;
}

std::set<std::string> all_of(const std::string& text, const std::string& pattern) {
    std::set<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) found.insert((*at)[1]);
    return found;
}

void expect_resolved(const std::string& what, const std::set<std::string>& used, const std::set<std::string>& known) {
    for (const auto& id : used) EXPECT_TRUE(known.contains(id)) << what << " " << id << " leads nowhere";
}

void expect_references(const std::string& bytes) {
    const auto parts = testing::parts_of(bytes);
    const auto& header = parts.at("Contents/header.xml");
    const auto& section = parts.at("Contents/section0.xml");
    const auto& package = parts.at("Contents/content.hpf");
    for (const auto& [reference, element] : std::map<std::string, std::string>{{"charPrIDRef", "hh:charPr"},
                                                                               {"paraPrIDRef", "hh:paraPr"},
                                                                               {"styleIDRef", "hh:style"},
                                                                               {"nextStyleIDRef", "hh:style"},
                                                                               {"borderFillIDRef", "hh:borderFill"},
                                                                               {"tabPrIDRef", "hh:tabPr"}}) {
        auto used = all_of(header + section, reference + "=\"([^\"]*)\"");
        used.erase("4294967295");  // none, as the format says it
        EXPECT_FALSE(used.empty());
        expect_resolved(reference, used, all_of(header, "<" + element + " id=\"([^\"]*)\""));
    }
    expect_resolved("picture", all_of(section, "binaryItemIDRef=\"([^\"]*)\""),
                    all_of(package, "<opf:item id=\"([^\"]*)\""));
    std::set<std::string> names;
    for (const auto& [name, part] : parts) names.insert(name);
    expect_resolved("part", all_of(package, "href=\"([^\"]*)\""), names);
    expect_resolved("part of the spine", all_of(package, "idref=\"([^\"]*)\""),
                    all_of(package, "<opf:item id=\"([^\"]*)\""));
}

TEST(DocumentHwpx, IsReadByTwoOtherProgramsInFourLanguages) {
    if (!std::filesystem::exists(std::string(readers) + "/node_modules"))
        GTEST_SKIP() << "the readers are not installed: ./dev test documents does";
    std::vector<std::string> files;
    for (const auto language : text::all_languages) {
        files.push_back(document_hwpx(testing::sample_document(language)));
        testing::keep(std::string(text::tag_of(language)) + ".hwpx", files.back());
    }
    const auto found = read_back(files);
    ASSERT_EQ(found.size(), files.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto document = testing::sample_document(text::all_languages[i]);
        const auto& read = found[i];
        EXPECT_TRUE(read.at("valid").at("ok").as_bool()) << boost::json::serialize(read.at("valid"));
        const auto words = words_of(read.at("content"));
        EXPECT_THAT(words, AllOf(HasSubstr(document.title), HasSubstr("威海 · 위해"), HasSubstr("3,800,000.50"),
                                 HasSubstr("picture caption"), HasSubstr("Party Two 威高"), HasSubstr("The end.")));
        const std::string letters(read.at("laidOut").at("letters").as_string());
        EXPECT_THAT(letters, AllOf(HasSubstr("Ташкент"), HasSubstr("Theend.")));
        EXPECT_GE(read.at("laidOut").at("pages").to_number<int>(), 2);
    }
}

TEST(DocumentHwpx, LetsNoReferenceDangle) {
    expect_references(document_hwpx(testing::sample_document(text::Language::ko)));
    expect_references(document_hwpx(testing::hostile_document()));
    expect_references(document_hwpx({}));
}

TEST(DocumentHwpx, HasOnlyWellFormedPartsWhateverTheTextIs) {
    for (const auto& document :
         {testing::hostile_document(), Document{}, testing::sample_document(text::Language::ru)}) {
        const auto bytes = document_hwpx(document);
        EXPECT_EQ(testing::malformed_parts(bytes), "");
        const auto section = testing::parts_of(bytes).at("Contents/section0.xml");
        EXPECT_THAT(section, AllOf(Not(HasSubstr("\x01")), HasSubstr("<hp:secPr"), Not(HasSubstr("linesegarray"))));
    }
}

TEST(DocumentHwpx, BeginsWithItsTypeUncompressed) {
    const auto bytes = document_hwpx({});
    EXPECT_EQ(bytes.substr(30, 8), "mimetype");
    EXPECT_EQ(bytes.substr(38, 19), "application/hwp+zip");
}

TEST(DocumentHwpx, HoldsTenThousandRowsInOneTableThatBreaksOverPages) {
    const auto bytes = document_hwpx(testing::long_document(10'000));
    const auto section = testing::parts_of(bytes).at("Contents/section0.xml");
    EXPECT_THAT(section, AllOf(HasSubstr("rowCnt=\"10001\""), HasSubstr("repeatHeader=\"1\""),
                               HasSubstr("treatAsChar=\"0\""), HasSubstr("Row 10000 기업")));
    EXPECT_EQ(testing::malformed_parts(bytes), "");
}

TEST(DocumentHwpx, LaysThePageAcrossByTheWordOfTheFormat) {
    Document document;
    document.orientation = Orientation::landscape;
    EXPECT_THAT(testing::parts_of(document_hwpx(document)).at("Contents/section0.xml"),
                HasSubstr(R"(landscape="NARROWLY" width="59528" height="84188")"));
}

TEST(DocumentHwpx, CoversEveryPlaceOfATableOnce) {
    const auto section =
        testing::parts_of(document_hwpx(testing::sample_document(text::Language::ko))).at("Contents/section0.xml");
    const std::regex cell(
        "colAddr=\"(\\d+)\" rowAddr=\"(\\d+)\"/><hp:cellSpan colSpan=\"(\\d+)\" rowSpan=\"(\\d+)\"/><hp:cellSz "
        "width=\"(\\d+)\"");
    const auto table = section.substr(section.find("<hp:tbl"), section.find("</hp:tbl>") - section.find("<hp:tbl"));
    int places = 0;
    for (std::sregex_iterator at(table.begin(), table.end(), cell), end; at != end; ++at)
        places += std::stoi((*at)[3]) * std::stoi((*at)[4]);
    EXPECT_EQ(places, 4 * 4);
}

}  // namespace
}  // namespace gyoryu::documents
