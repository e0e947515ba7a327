// The thesaurus is what lets a seller's words meet a buyer's in another script; its data is tested like code.
#include "text/thesaurus.h"

#include "text/search_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace gyoryu::text {
namespace {

const Thesaurus& thesaurus() { return Thesaurus::built_in(); }

std::vector<std::string> ids(std::string_view text) {
    std::vector<std::string> found;
    for (const int term : thesaurus().read(text).terms) found.push_back(thesaurus().terms()[term].id);
    return found;
}

std::vector<std::string> all_names(const Term& term) {
    std::vector<std::string> names;
    for (const auto& list : term.names) names.insert(names.end(), list.begin(), list.end());
    return names;
}

TEST(Thesaurus, has_at_least_320_terms_with_a_name_and_a_synonym_in_every_language) {
    EXPECT_GE(thesaurus().terms().size(), 320u);
    for (const auto& term : thesaurus().terms())
        for (const Language language : all_languages)
            EXPECT_GE(term.names[static_cast<int>(language)].size(), 2u) << term.id << " " << tag_of(language);
}

TEST(Thesaurus, every_name_is_read_as_its_own_term_and_no_other) {
    for (const auto& term : thesaurus().terms()) {
        for (const auto& name : all_names(term)) {
            const bool ambiguous = std::ranges::find(term.ambiguous, name) != term.ambiguous.end();
            const auto found = ids(name);
            EXPECT_NE(std::ranges::find(found, term.id), found.end()) << term.id << ": " << name;
            EXPECT_EQ(found.size() > 1, ambiguous) << term.id << ": " << name << " is also " << found.front();
        }
    }
}

TEST(Thesaurus, names_are_in_the_script_of_their_language) {
    const auto has = [](const std::string& text, unsigned char low, unsigned char high) {
        return std::ranges::any_of(text, [&](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte >= low && byte <= high;
        });
    };
    for (const auto& term : thesaurus().terms()) {
        const auto first = [&](Language language) { return term.names[static_cast<int>(language)].front(); };
        const bool shared = std::regex_match(first(Language::ko), std::regex("[A-Za-z0-9/ -]+"));  // PACS, MRI, CDMO
        EXPECT_TRUE(shared || has(first(Language::ko), 0xEA, 0xED)) << term.id;
        EXPECT_TRUE(shared || has(first(Language::zh), 0xE4, 0xE9)) << term.id;
        EXPECT_TRUE(shared || has(first(Language::ru), 0xD0, 0xD1)) << term.id;
        EXPECT_FALSE(has(first(Language::en), 0xD0, 0xED)) << term.id;
    }
}

TEST(Thesaurus, east_asian_names_are_longer_than_one_character) {
    for (const auto& term : thesaurus().terms())
        for (const auto& name : all_names(term))
            if (static_cast<unsigned char>(name[0]) >= 0xE3) {
                EXPECT_GT(search_text(name).size(), 3u) << term.id << ": " << name;
            }
}

TEST(Thesaurus, has_each_category_of_the_nomenclature_once) {
    std::string letters;
    for (const auto& term : thesaurus().terms()) {
        if (term.id.starts_with("emdn_")) letters += term.emdn.front();
        for (const auto& code : term.emdn) EXPECT_TRUE(std::regex_match(code, std::regex("[A-HJ-NP-Z]"))) << term.id;
        for (const auto& code : term.hs) EXPECT_TRUE(std::regex_match(code, std::regex("[0-9]{6}"))) << term.id;
        for (const auto& member : term.checked) EXPECT_TRUE(member == "emdn" || member == "hs") << term.id;
    }
    EXPECT_EQ(letters, "ABCDFGHJKLMNPQRSTUVWXYZ");
}

TEST(Thesaurus, one_device_has_one_id_in_every_script) {
    const std::vector<std::string> scanner{"ultrasound_scanner"};
    for (const char* name :
         {"초음파 진단기", "초음파진단기를 제조합니다", "超声诊断仪", "超聲診斷儀", "ＵＬＴＲＡＳＯＵＮＤ Scanners",
          "УЗИ-аппарат", "поставка УЗИ-аппаратов", "ультразвуковых сканеров"})
        EXPECT_EQ(ids(name), scanner) << name;
    EXPECT_EQ(ids("보청기, 휠체어"), (std::vector<std::string>{"hearing_aid", "wheelchair"}));
    EXPECT_EQ(ids("слуховыми аппаратами"), std::vector<std::string>{"hearing_aid"});
}

TEST(Thesaurus, the_longest_name_is_meant) {
    EXPECT_EQ(ids("휴대용 초음파 진단기"), std::vector<std::string>{"portable_ultrasound"});
    EXPECT_EQ(ids("electric wheelchair"), std::vector<std::string>{"electric_wheelchair"});
    EXPECT_EQ(ids("一次性内窥镜"), std::vector<std::string>{"disposable_endoscope"});
}

TEST(Thesaurus, what_no_term_covers_is_left_over) {
    const auto reading = thesaurus().read("휴대용 초음파 진단기와 전용 가방, 2 sets");
    EXPECT_EQ(reading.rest, "와 전용 가방 2 sets");
    EXPECT_EQ(thesaurus().read("nothing of the kind").terms, std::vector<int>{});
    EXPECT_EQ(thesaurus().read("").rest, "");
}

TEST(Thesaurus, a_device_belongs_to_the_group_of_its_file) {
    const auto& scanner = thesaurus().terms()[*thesaurus().find("ultrasound_scanner")];
    EXPECT_EQ(thesaurus().terms()[*scanner.group].id, "diagnostic_imaging");
    EXPECT_EQ(scanner.hs, std::vector<std::string>{"901812"});
    EXPECT_EQ(thesaurus().find("nobody_knows"), std::nullopt);
}

TEST(Thesaurus, two_characters_across_a_space_are_no_word) {
    EXPECT_EQ(ids("백 신청"), std::vector<std::string>{});
    EXPECT_EQ(ids("백신 공급"), std::vector<std::string>{"vaccine"});
}

TEST(Thesaurus, reading_takes_time_in_proportion_to_the_text) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "초음파 ";
    EXPECT_EQ(thesaurus().read(text).terms, std::vector<int>{});
}

TEST(TermTokens, are_no_words) {
    EXPECT_EQ(term_tokens_of("УЗИ-аппарат"), std::vector<std::string>{"#ultrasound_scanner"});
    EXPECT_TRUE(query_tokens_of("#ultrasound_scanner").front()[0] != '#');
}

}  // namespace
}  // namespace gyoryu::text
