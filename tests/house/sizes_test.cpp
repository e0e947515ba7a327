// Long functions and files hide what they do; these are the lengths we keep to.
#include "house/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::house {

TEST(Sizes, no_function_is_longer_than_70_lines) {
    std::vector<int> lengths;
    for (const auto& file : files_below("src", {".h", ".cpp"}))
        for (const auto& function : functions_of(file)) {
            EXPECT_LE(function.lines, 70) << function.place;
            lengths.push_back(function.lines);
        }
    ASSERT_GT(lengths.size(), 20u);
    std::ranges::sort(lengths);
    EXPECT_LE(lengths[lengths.size() / 2], 12) << "median";
    EXPECT_LE(lengths[lengths.size() * 9 / 10], 35) << "ninetieth percentile";
}

TEST(Sizes, no_file_is_too_long) {
    for (const auto& file : files_below("src", {".h", ".cpp"})) EXPECT_LE(file.lines.size(), 400u) << file.path;
    for (const auto& file : files_below("web/src", {".ts", ".tsx"}))
        if (file.path.find("web/src/api/") == std::string::npos) EXPECT_LE(file.lines.size(), 250u) << file.path;
}

TEST(Sizes, the_measure_sees_a_long_function) {
    SourceFile file{"example.cpp", {"int f() {"}};
    for (int i = 0; i < 71; ++i) file.lines.push_back("    g();");
    file.lines.push_back("}");
    ASSERT_EQ(functions_of(file).size(), 1u);
    EXPECT_EQ(functions_of(file)[0].lines, 71);
}

}  // namespace gyoryu::house
