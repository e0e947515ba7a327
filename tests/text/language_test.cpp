#include "text/language.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

TEST(Language, TagsAreReadByTheirFirstPart) {
    EXPECT_EQ(parse_language("zh-CN"), Language::zh);
    EXPECT_EQ(parse_language("KO_kr"), Language::ko);
    EXPECT_EQ(parse_language("fr"), std::nullopt);
    EXPECT_EQ(parse_language("kok"), std::nullopt);
    EXPECT_EQ(parse_language(""), std::nullopt);
    for (const Language language : all_languages) EXPECT_EQ(parse_language(tag_of(language)), language);
}

TEST(Language, TheBrowsersPreferenceIsFollowedByWeightThenOrder) {
    EXPECT_EQ(preferred_language("fr-FR,zh-CN;q=0.8,en;q=0.9", Language::ko), Language::en);
    EXPECT_EQ(preferred_language("ru, zh", Language::ko), Language::ru);
    EXPECT_EQ(preferred_language("fr", Language::ko), Language::ko);
    EXPECT_EQ(preferred_language("en;q=0", Language::ko), Language::ko);
    EXPECT_EQ(preferred_language(",,;q=x,zh;q=abc", Language::ko), Language::ko);
}

}  // namespace
}  // namespace gyoryu::text
