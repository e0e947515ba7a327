#include "text/language_name.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

TEST(LanguageName, is_the_readers) {
    EXPECT_EQ(language_name(Language::ko, "zh"), "중국어");
    EXPECT_EQ(language_name(Language::zh, "ko"), "韩语");
    EXPECT_EQ(language_name(Language::en, "kk-Cyrl-KZ"), "Kazakh");
    EXPECT_EQ(language_name(Language::ru, "uz"), "узбекский");
}

}  // namespace gyoryu::text
