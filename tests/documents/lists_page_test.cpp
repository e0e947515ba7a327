#include "documents/imports/cell_values.h"
#include "documents/imports/time_spans.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>

namespace gyoryu::documents {
namespace {

/// What stands in `code` on the page about lists, in the bullet that begins with `title`.
std::vector<std::string> examples_of(const std::string& title) {
    std::ifstream page(std::string(GYORYU_SOURCE_DIR) + "/docs/lists.md");
    std::string bullet;
    bool within = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("- ")) within = line.starts_with("- **" + title + "**");
        if (within) bullet += line + " ";
    }
    std::vector<std::string> examples;
    const std::regex code("`([^`]+)`");
    for (std::sregex_iterator at(bullet.begin(), bullet.end(), code), end; at != end; ++at)
        examples.push_back((*at)[1]);
    return examples;
}

TEST(ListsPage, EveryTimeItNamesIsUnderstood) {
    const auto times = examples_of("Times");
    EXPECT_GE(times.size(), 6U);
    for (const auto& one : times) EXPECT_TRUE(time_spans_of(one, 2027)) << one;
}

TEST(ListsPage, EveryPairOfLanguagesItNamesIsUnderstood) {
    const auto pairs = examples_of("Countries, languages, pairs of languages");
    EXPECT_GE(pairs.size(), 3U);
    for (const auto& one : pairs) EXPECT_TRUE(language_pairs_of(one)) << one;
}

}  // namespace
}  // namespace gyoryu::documents
