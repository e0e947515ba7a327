#include "cli/program.h"

#include "cli/command.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace gyoryu::cli {

Ran run_program(const std::string& arguments, const std::string& locale) {
    FILE* pipe = popen(("LC_ALL=" + locale + " " GYORYU_PROGRAM " " + arguments).c_str(), "r");
    Ran ran;
    std::array<char, 4096> part{};
    while (const auto got = std::fread(part.data(), 1, part.size(), pipe)) ran.out.append(part.data(), got);
    ran.code = WEXITSTATUS(pclose(pipe));
    return ran;
}

Said say_gyoryu(const std::vector<std::string>& words, const std::string& locale) {
    ::setenv("LC_ALL", locale.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): one thread
    std::vector<const char*> arguments;
    for (const auto& word : words) arguments.push_back(word.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const int code = run_command_line(arguments, out, err, false);
    return {code, out.str(), err.str()};
}

ProgramTest::ProgramTest() {
    std::string name = (std::filesystem::temp_directory_path() / "gyoryu-cli-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    folder_ = name;
}

ProgramTest::~ProgramTest() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string ProgramTest::file(const std::string& name, const std::string& text) const {
    std::ofstream(path(name)) << text;
    return path(name);
}

std::string documentation(const std::string& document) {
    std::ifstream in(GYORYU_SOURCE_DIR "/" + document);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

std::string example_in(const std::string& document, const std::string& marker) {
    const std::string text = documentation(document);
    const auto start = text.find("```json\n", text.find("<!-- " + marker + " -->")) + 8;
    return text.substr(start, text.find("```", start) - start);
}

}  // namespace gyoryu::cli
