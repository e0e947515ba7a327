// English bodies and who signs with whom: a sentence for each way to tell them.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

bool names(const std::string& text, const std::string& body) {
    const auto reading = read_article(text);
    return std::ranges::any_of(reading.organisations, [&](const auto& one) { return one.name == body; });
}

std::vector<std::string> signers(const std::string& text) {
    const auto reading = read_article(text);
    return reading.agreements.empty() ? std::vector<std::string>{} : reading.agreements.front().parties;
}

using Names = std::vector<std::string>;

TEST(EnglishBodies, a_name_goes_on_behind_its_head) {
    EXPECT_TRUE(names("The event was held with SME Bank Malaysia on June 5, 2024.", "SME Bank Malaysia"));
    EXPECT_TRUE(names("Sample North Energy (Hanoi) Co., Ltd. took part on June 5, 2024.",
                      "Sample North Energy (Hanoi) Co., Ltd."));
    EXPECT_TRUE(names("They met the Korea-U.S. Sample Council on June 5, 2024.", "Korea-U.S. Sample Council"));
    EXPECT_TRUE(names("They met the St. Sampleburg Committee for Tourism on June 5, 2024.",
                      "St. Sampleburg Committee for Tourism"));
    EXPECT_TRUE(names("They met Sample Unity Africa (Suaf) on June 5, 2024.", "Sample Unity Africa"));
    EXPECT_TRUE(names("Governor S. Batsample of Sample Province opened it on June 5, 2024.", "Sample Province"));
}

TEST(EnglishBodies, datelines_halls_programmes_and_nations_are_none) {
    EXPECT_FALSE(names("SAMPLE CITY, June 5, 2024 - Firms met there.", "SAMPLE CITY"));
    EXPECT_FALSE(
        names("The show was held at the Sample World Trade Center on June 5, 2024.", "Sample World Trade Center"));
    EXPECT_FALSE(names("The Sample Sourcing Programme (SSP) was held on June 5, 2024.", "Sample Sourcing Programme"));
    EXPECT_FALSE(names("Eight memorandums were signed between Thai exporters and partners on June 5, 2024.", "Thai"));
}

TEST(EnglishBodies, a_party_is_shown_by_where_it_stands) {
    EXPECT_EQ(signers("On June 5, 2024 the Sample Export Agency signed a memorandum with Example Food Products."),
              (Names{"Sample Export Agency", "Example Food Products"}));
    EXPECT_EQ(signers("The Sample Export Agency and Germany's Example Messe signed a memorandum on June 5, 2024."),
              (Names{"Sample Export Agency", "Example Messe"}));
    EXPECT_EQ(signers("Sample Board of Trade President Kim Min-su and Example Chamber of Commerce Chairman Lee Hana "
                      "signed a memorandum of understanding on June 5, 2024."),
              (Names{"Sample Board of Trade", "Example Chamber of Commerce"}));
    EXPECT_EQ(signers("The Sample Export Agency signed a memorandum with Park Jin-su on June 5, 2024."), Names{});
}

TEST(EnglishBodies, who_only_came_along_signs_nothing_and_abbreviations_stand_for_names) {
    EXPECT_EQ(signers("The Sample Foundation visited Hanoi with the Demo Organization and signed a memorandum of "
                      "understanding with Example Tours on June 5, 2024."),
              (Names{"Sample Foundation", "Example Tours"}));
    EXPECT_EQ(
        signers("The Sample Confederation of Businessmen (SAMCON) held it on June 5, 2024. An agreement was signed "
                "between the Example Chamber of Commerce and SAMCON."),
        (Names{"Example Chamber of Commerce", "Sample Confederation of Businessmen"}));
    EXPECT_EQ(signers("International Example Samplia (IE Samplia) and the Ministry of Trade and Industry signed a "
                      "memorandum on June 5, 2024."),
              (Names{"International Example Samplia", "Ministry of Trade and Industry"}));
}

TEST(EnglishBodies, a_pronoun_or_a_kind_stands_for_the_body_before) {
    const std::string held = "The Sample Export Agency held a fair on June 5, 2024. ";
    EXPECT_EQ(signers(held + "It also signed an MOU with the Example Chamber of Commerce."),
              (Names{"Sample Export Agency", "Example Chamber of Commerce"}));
    EXPECT_EQ(
        signers("Sample County held a fair on June 5, 2024. The county and the Example Association signed an MOU."),
        (Names{"Sample County", "Example Association"}));
}

TEST(EnglishBodies, what_had_been_signed_in_an_earlier_year_is_recalled) {
    const std::string held = "SAMPLE CITY, June 5, 2024 - The fair was held here. The Sample Export Agency ";
    EXPECT_EQ(signers(held + "had signed a memorandum with the Example Chamber of Commerce in 2020."), Names{});
    EXPECT_EQ(signers(held + "signed a memorandum with the Example Chamber of Commerce.").size(), 2U);
}

}  // namespace
}  // namespace gyoryu::desk
