// The direction of the arrows is what keeps the house: whoever includes against
// src/arrows.txt is named here.
#include "house/source_tree.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace gyoryu::house {

using Arrows = std::map<std::string, std::set<std::string>>;

Arrows allowed_arrows() {
    Arrows arrows;
    for (const auto& file : files_below("src", {".txt"}))
        for (const auto& line : file.lines) {
            const auto colon = line.find(':');
            if (file.path != "src/arrows.txt" || line.starts_with("#") || colon == std::string::npos) continue;
            std::istringstream names(line.substr(colon + 1));
            for (std::string name; names >> name;) arrows[line.substr(0, colon)].insert(name);
            arrows[line.substr(0, colon)];
        }
    return arrows;
}

/// The longest known folder that a path lies in: "engine/model" before
/// "engine".
std::string folder_of(const std::string& path, const Arrows& arrows) {
    std::string best;
    for (const auto& [folder, uses] : arrows)
        if (path.starts_with(folder + "/") && folder.size() > best.size()) best = folder;
    return best;
}

bool may_include(const std::string& from, const std::string& to, const Arrows& arrows) {
    if (from == to) return true;
    const auto found = arrows.find(from);
    if (found == arrows.end()) return false;
    if (found->second.contains(to)) return true;
    const auto slash = to.find('/');
    return slash != std::string::npos && found->second.contains(to.substr(0, slash));
}

TEST(Arrows, every_include_follows_the_list) {
    const Arrows arrows = allowed_arrows();
    ASSERT_GT(arrows.size(), 5u);
    const std::regex include(R"re(^#include "([^"]+)")re");
    int checked = 0;
    for (const auto& file : files_below("src", {".h", ".cpp"})) {
        const std::string from = folder_of(file.path.substr(4), arrows);
        if (file.path == "src/main.cpp") continue;
        EXPECT_FALSE(from.empty()) << file.path << " lies in a folder that src/arrows.txt does not name";
        for (const auto& line : file.lines) {
            std::smatch match;
            if (!std::regex_search(line, match, include)) continue;
            const std::string to = folder_of(match[1].str(), arrows);
            EXPECT_TRUE(may_include(from, to, arrows))
                << file.path << " includes " << match[1] << ": " << from << " may not use " << to;
            ++checked;
        }
    }
    EXPECT_GT(checked, 20);
}

TEST(Arrows, no_folder_uses_one_that_uses_it) {
    const Arrows arrows = allowed_arrows();
    std::map<std::string, std::set<std::string>> reach = arrows;
    for (std::size_t round = 0; round < arrows.size(); ++round)
        for (auto& [folder, uses] : reach)
            for (const auto& next : std::set<std::string>(uses))
                if (const auto found = reach.find(next); found != reach.end())
                    uses.insert(found->second.begin(), found->second.end());
    for (const auto& [folder, uses] : reach) EXPECT_FALSE(uses.contains(folder)) << folder << " reaches itself";
}

struct Ban {
    const char* folder;
    const char* pattern;
    const char* reason;
};

class Bans : public testing::TestWithParam<Ban> {};

TEST_P(Bans, hold) {
    const std::regex pattern(GetParam().pattern);
    for (const auto& file : files_below(GetParam().folder, {".h", ".cpp"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(file.lines[i], pattern))
                << file.path << ":" << i + 1 << " " << GetParam().reason << ": " << file.lines[i];
}

INSTANTIATE_TEST_SUITE_P(
    Named, Bans,
    testing::Values(
        Ban{"src/engine",
            R"(#include <(chrono|fstream|iostream|filesystem|boost/json|sys/socket)|system_clock|steady_clock|std::cerr|std::cout)",
            "the engine reads no clock, file, socket, JSON or log"},
        Ban{"src/engine/check", R"(#include "engine/(rules|schedule))", "the checker shares nothing with the search"},
        Ban{"src/domain", R"(#include <(boost/json|sqlite3|libpq)|SELECT |INSERT INTO)",
            "the domain knows no SQL, JSON or HTTP"},
        Ban{"src/server/routes", R"(#include "store/)", "routes never touch the store"}));

TEST(Folders, say_what_they_hold) {
    for (const auto* top : {"src", "tests", "web/src", "bench"}) {
        const std::filesystem::path root = std::filesystem::path(GYORYU_SOURCE_DIR) / top;
        if (!std::filesystem::exists(root)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (!entry.is_directory() || entry.path().string().find("node_modules") != std::string::npos) continue;
            const auto name = entry.path().filename().string();
            EXPECT_TRUE(name != "utils" && name != "common" && name != "misc" && name != "helpers") << entry.path();
        }
    }
}

}  // namespace gyoryu::house
