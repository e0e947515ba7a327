// Documents are tested like code: what they show runs, what they point to exists, and what the program offers is in
// them.
#include "house/written_documents.h"

#include "house/source_tree.h"
#include "schema/read.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace gyoryu::house {

namespace fs = std::filesystem;

namespace {

struct Outcome {
    int status = 0;
    std::string output;
};

/// Runs a script in a folder with the program on its PATH.
Outcome run(const std::string& script, const fs::path& folder) {
    const fs::path file = folder / "script.sh";
    std::ofstream(file) << "set -eu\nexport LC_ALL=C.UTF-8 PATH=" << fs::path(GYORYU_PROGRAM).parent_path().string()
                        << ":$PATH\ncd " << folder.string() << "\n"
                        << script;
    Outcome outcome;
    FILE* pipe = popen(("bash " + file.string() + " 2>&1 </dev/null").c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const auto count = fread(buffer.data(), 1, buffer.size(), pipe)) outcome.output.append(buffer.data(), count);
    outcome.status = pclose(pipe);
    return outcome;
}

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (fs::temp_directory_path() / "gyoryu-documents-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~TemporaryFolder() { fs::remove_all(path_); }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

std::string help() {
    const TemporaryFolder folder;
    return run("gyoryu --help", folder.path()).output;
}

std::set<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at) found.insert((*at)[1]);
    return found;
}

}  // namespace

TEST(WrittenDocuments, links_lead_somewhere) {
    int checked = 0;
    for (const auto& document : written_documents())
        for (const auto& link : links_to_files(document)) {
            const fs::path target = (fs::path(GYORYU_SOURCE_DIR) / link.path).parent_path() / link.target;
            EXPECT_TRUE(fs::exists(target)) << link.path << ": " << link.target;
            if (!link.heading.empty())
                EXPECT_TRUE(headings_of(text_of_file(fs::relative(target, GYORYU_SOURCE_DIR))).contains(link.heading))
                    << link.path << ": " << link.target << "#" << link.heading;
            ++checked;
        }
    EXPECT_GT(checked, 10);
}

TEST(WrittenDocuments, commands_that_are_shown_run) {
    int ran = 0;
    for (const auto& document : written_documents()) {
        const TemporaryFolder folder;
        for (const auto& block : blocks(document, "sh run")) {
            const auto outcome = run(block, folder.path());
            EXPECT_EQ(outcome.status, 0) << document.path << ":\n" << block << outcome.output;
            ++ran;
        }
    }
    EXPECT_GT(ran, 2);
}

TEST(WrittenDocuments, every_command_and_option_is_described) {
    const std::string described = text_of_file("README.md") + text_of_file("docs/operating.md");
    const std::string offered = help();
    const auto commands = matches(offered, "\n  gyoryu ([a-z]+)");
    EXPECT_GT(commands.size(), 2u);
    for (const auto& command : commands)
        EXPECT_NE(described.find("gyoryu " + command), std::string::npos) << "gyoryu " << command;
    for (const auto& option : matches(offered, "(--[a-z-]+)"))
        EXPECT_NE(described.find(option), std::string::npos) << option;
}

TEST(WrittenDocuments, every_variable_of_the_environment_is_described) {
    const std::string described = text_of_file("docs/operating.md") + text_of_file("CONTRIBUTING.md");
    for (const auto& file : files_below("src", {".cpp"}))
        for (const auto& line : file.lines) {
            if (line.find("\"GYORYU_") == std::string::npos) continue;  // a regular expression of its own takes long
            for (const auto& name : matches(line, "\"(GYORYU_[A-Z_]+)\""))
                EXPECT_NE(described.find(name), std::string::npos) << name << " of " << file.path;
        }
}

// A proxy keeps its own log: whoever sets one up has to know them all.
TEST(WrittenDocuments, every_path_that_carries_a_secret_is_named) {
    const std::string described = text_of_file("docs/operating.md");
    std::set<std::string> paths;
    std::istringstream api(text_of_file("api/openapi.json"));
    for (std::string line; std::getline(api, line);)
        if (line.find("{token}") != std::string::npos) paths.merge(matches(line, R"re("(/[a-z0-9/-]+/)\{token\})re"));
    for (const auto& file : files_below("src", {".cpp", ".h"}))
        for (const auto& line : file.lines)
            if (line.find("public_url") != std::string::npos)
                paths.merge(matches(line, R"re("(/[a-z0-9/-]+/)" \+ token)re"));
    EXPECT_GT(paths.size(), 8u);
    for (const auto& path : paths) EXPECT_NE(described.find("`" + path + "`"), std::string::npos) << path;
}

TEST(WrittenDocuments, every_reason_to_leave_a_figure_out_is_described) {
    const std::string described = text_of_file("docs/reading.md");
    const auto reasons =
        matches(text_of_file("catalogue/web-articles/en.json"), R"re("web\.articles\.left\.([a-z_]+)")re");
    EXPECT_GT(reasons.size(), 40u);
    for (const auto& reason : reasons) EXPECT_NE(described.find("`" + reason + "`"), std::string::npos) << reason;
}

TEST(WrittenDocuments, every_endpoint_has_a_summary) {
    const auto document = schema::parse_json(text_of_file("api/openapi.json"));
    ASSERT_TRUE(document) << "api/openapi.json";
    int checked = 0;
    for (const auto& [path, methods] : document->at("paths").as_object())
        for (const auto& [method, operation] : methods.as_object()) {
            if (!operation.is_object() || method == "parameters") continue;
            const auto* summary = operation.as_object().if_contains("summary");
            EXPECT_TRUE(summary && !summary->as_string().empty()) << method << " " << path;
            ++checked;
        }
    EXPECT_GT(checked, 50);
}

TEST(WrittenDocuments, every_word_of_the_glossary_stands_in_four_languages) {
    std::istringstream lines(text_of_file("docs/glossary.md"));
    int words = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("| ") || line.starts_with("| code")) continue;
        const std::regex cell(R"(\|\s*[^|\s][^|]*(?=\|))");
        const auto cells = std::distance(std::sregex_iterator(line.begin(), line.end(), cell), std::sregex_iterator());
        EXPECT_EQ(cells, 5) << line;
        ++words;
    }
    EXPECT_GT(words, 20);
}

TEST(WrittenDocuments, every_decision_is_listed) {
    const std::string list = text_of_file("docs/decisions/README.md");
    for (const auto& document : written_documents()) {
        const fs::path path = document.path;
        if (path.parent_path() != "docs/decisions" || path.filename() == "README.md") continue;
        EXPECT_NE(list.find(path.filename().string()), std::string::npos) << path;
    }
}

TEST(WrittenDocuments, both_readmes_show_the_same_commands) {
    const Document english{"README.md", text_of_file("README.md")};
    const Document korean{"README.ko.md", text_of_file("README.ko.md")};
    EXPECT_EQ(blocks(english, "sh run"), blocks(korean, "sh run"));
    EXPECT_EQ(blocks(english, "sh"), blocks(korean, "sh"));
}

}  // namespace gyoryu::house
