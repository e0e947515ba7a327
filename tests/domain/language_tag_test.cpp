#include "domain/language_tag.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

TEST(LanguageTag, knows_languages_of_iso_639_in_any_case_with_subtags) {
    for (const char* tag : {"ko", "KO", "zh-Hant", "kk-Cyrl-KZ", "und", "yue", "uz"})
        EXPECT_TRUE(is_language_tag(tag)) << tag;
    for (const char* tag : {"", "q", "xx", "korean", "ko-", "ko--KR", "ko_KR", "zh-Hant "})
        EXPECT_FALSE(is_language_tag(tag)) << tag;
    EXPECT_EQ(primary_language("zh-Hant"), "zh");
}

}  // namespace gyoryu::domain
