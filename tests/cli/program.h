#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace gyoryu::cli {

/// What the program printed, as people and other programs see it.
struct Ran {
    int code = 0;
    std::string out;
};

/// `gyoryu ARGUMENTS` by a shell, so that redirections work.
Ran run_program(const std::string& arguments, const std::string& locale = "C");

/// What a command said within this process.
struct Said {
    int code = 0;
    std::string out;
    std::string err;
};

/// `gyoryu WORDS…` within this process.
Said say_gyoryu(const std::vector<std::string>& words, const std::string& locale);

/// Commands that work on files: each test has a folder of its own.
class ProgramTest : public testing::Test {
protected:
    ProgramTest();
    ~ProgramTest() override;

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    /// Writes the file; its path.
    std::string file(const std::string& name, const std::string& text) const;
    static Ran run(const std::string& arguments, const std::string& locale = "C") {
        return run_program(arguments, locale);
    }

private:
    std::filesystem::path folder_;
};

/// The whole of a document of the project, "docs/matching.md".
std::string documentation(const std::string& document);
/// Its JSON block behind a marker comment.
std::string example_in(const std::string& document, const std::string& marker);

}  // namespace gyoryu::cli
