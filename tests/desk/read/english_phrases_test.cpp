// English figures whose noun stands behind firms, behind "from", or in words of agreeing.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

bool tells(const std::string& text, FactKind kind, double value) {
    const auto reading = read_article("SAMPLE CITY, June 12, 2024 - A trade event was held on June 5. " + text);
    return std::ranges::any_of(reading.facts,
                               [&](const auto& fact) { return fact.kind == kind && fact.value == value; });
}

TEST(EnglishPhrases, firms_in_the_plural_do_not_describe_what_they_earned) {
    const std::string text = "The week has earned 13 Malaysian companies sales of more than RM125 million.";
    EXPECT_TRUE(tells(text, FactKind::sellers, 13));
    EXPECT_FALSE(tells(text, FactKind::contracts, 13));
}

TEST(EnglishPhrases, lands_that_buyers_come_from_are_theirs) {
    EXPECT_TRUE(tells("The summit opened with 454 buyers from 48 countries.", FactKind::buyer_countries, 48));
}

TEST(EnglishPhrases, signed_documents_are_contracts_and_projects_need_a_signing) {
    EXPECT_TRUE(tells("Business leaders signed documents worth $43.5 million.", FactKind::contract_amount, 43.5e6));
    EXPECT_FALSE(tells("The minister said that cooperation now covers 60 projects.", FactKind::contracts, 60));
    EXPECT_TRUE(tells("Some 25 companies signed 29 agreements worth $10.4 million with foreign firms.",
                      FactKind::contract_amount, 10.4e6));
    EXPECT_TRUE(tells("Firms signed 29 memoranda worth $10.4 million.", FactKind::expected_contract_amount, 10.4e6));
}

TEST(EnglishPhrases, what_is_under_discussion_was_consulted_on) {
    EXPECT_TRUE(
        tells("At the event exports under discussion came to USD 39 million.", FactKind::consultation_amount, 39e6));
}

}  // namespace
}  // namespace gyoryu::desk
