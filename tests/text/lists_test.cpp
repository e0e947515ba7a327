#include "text/lists.h"

#include <gtest/gtest.h>

#include <vector>

namespace gyoryu::text {
namespace {

TEST(Lists, AreJoinedAsTheLanguageDoes) {
    const std::vector<std::string> items{"A", "B", "C"};
    EXPECT_EQ(joined(Language::ko, items), "A, B 및 C");
    EXPECT_EQ(joined(Language::zh, items), "A、B和C");
    EXPECT_EQ(joined(Language::en, items), "A, B and C");
    EXPECT_EQ(joined(Language::ru, items), "A, B и C");
    EXPECT_EQ(joined(Language::en, std::vector<std::string>{}), "");
}

TEST(Lists, InACellCarryNoAnd) {
    EXPECT_EQ(enumerated(Language::zh, std::vector<std::string>{"中文", "英语"}), "中文、英语");
    EXPECT_EQ(enumerated(Language::en, std::vector<std::string>{"a", "b"}), "a, b");
}

}  // namespace
}  // namespace gyoryu::text
