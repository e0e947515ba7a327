#include "text/collation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace gyoryu::text {
namespace {

std::vector<std::string> sorted(Language language, std::vector<std::string> names) {
    std::ranges::sort(names, {}, [&](const std::string& name) { return sort_key(language, name); });
    return names;
}

TEST(Collation, NamesStandWhereReadersLookForThem) {
    EXPECT_EQ(sorted(Language::ko, {"하나", "가나", "나라", "각"}),
              (std::vector<std::string>{"가나", "각", "나라", "하나"}));
    EXPECT_EQ(sorted(Language::zh, {"威海", "北京", "青岛", "大连"}),
              (std::vector<std::string>{"北京", "大连", "青岛", "威海"}));
    EXPECT_EQ(sorted(Language::ru, {"Жуков", "Ёлкин", "Ефимов", "Зима"}),
              (std::vector<std::string>{"Ёлкин", "Ефимов", "Жуков", "Зима"}));
    EXPECT_EQ(sorted(Language::en, {"beta", "Alpha", "alpha", "Émile"}),
              (std::vector<std::string>{"alpha", "Alpha", "beta", "Émile"}));
}

}  // namespace
}  // namespace gyoryu::text
