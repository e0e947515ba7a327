#include "app/mails/recipient.h"

#include "app/fixture.h"

namespace gyoryu::app_tests {
namespace {

using app::letter_language;
using domain::Lang;

TEST(LetterLanguage, is_the_first_of_ours_that_somebody_speaks) {
    EXPECT_EQ(letter_language({"uz", "ru"}, "UZ"), Lang::ru);
    EXPECT_EQ(letter_language({"zh-Hant"}, "KR"), Lang::zh);
    EXPECT_EQ(letter_language({"en", "ko"}, "KR"), Lang::en);
}

TEST(LetterLanguage, is_that_of_business_in_their_country_when_nobody_said) {
    EXPECT_EQ(letter_language({}, "KR"), Lang::ko);
    EXPECT_EQ(letter_language({}, "CN"), Lang::zh);
    EXPECT_EQ(letter_language({"kk"}, "KZ"), Lang::ru);
    EXPECT_EQ(letter_language({"vi"}, "VN"), Lang::en);
    EXPECT_EQ(letter_language({}, ""), Lang::en);
}

TEST(FindRecipient, knows_participants_and_interpreters_of_the_event) {
    EventHouse house;
    const auto buyer = house.buyer("양례구강", "buyer@example.org");
    const auto interpreter = house.interpreter("박예시");
    const auto find = [&](domain::PersonKind kind, const std::string& id) {
        return house.database().read(
            [&](store::Transaction& tx) { return app::find_recipient(tx, house.event, kind, id); });
    };
    const auto to = find(domain::PersonKind::participant, buyer.id.str());
    ASSERT_TRUE(to);
    EXPECT_EQ(to->email, "buyer@example.org");
    EXPECT_EQ(to->lang, Lang::zh);
    EXPECT_EQ(to->name, "양례구강");
    EXPECT_EQ(to->zone, "Asia/Seoul");
    EXPECT_EQ(find(domain::PersonKind::interpreter, interpreter.id.str())->lang, Lang::ko);
    EXPECT_FALSE(find(domain::PersonKind::interpreter, buyer.id.str()));
    EXPECT_FALSE(find(domain::PersonKind::participant, "nobody"));
}

}  // namespace
}  // namespace gyoryu::app_tests
