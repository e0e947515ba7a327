// Two types of one name in one namespace break the one definition rule: the linker keeps one of their destructors and
// of the lists of them, and no compiler says so.
#include "house/source_tree.h"

#include <gtest/gtest.h>

#include <re2/re2.h>
#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::house {

namespace {

/// Qualified name → the files that define it. Types of an unnamed namespace are their file's own.
using Definitions = std::map<std::string, std::set<std::string>>;

void add_types_of(const SourceFile& file, Definitions& definitions) {
    static const RE2 opens(R"(^namespace (?:([\w:]+) )?\{)"),
        type(R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;(]*)? \{)");
    std::vector<std::string> namespaces;
    for (const auto& line : file.lines) {
        std::string name;
        if (RE2::PartialMatch(line, opens, &name)) {
            namespaces.push_back(name);
        } else if (line.starts_with("}  // namespace") && !namespaces.empty()) {
            namespaces.pop_back();
        } else if (RE2::PartialMatch(line, type, &name) && std::ranges::count(namespaces, "") == 0) {
            std::string qualified;
            for (const auto& part : namespaces) qualified += part + "::";
            definitions[qualified + name].insert(file.path);
        }
    }
}

std::vector<std::string> defined_twice(const std::vector<SourceFile>& files) {
    Definitions definitions;
    for (const auto& file : files) add_types_of(file, definitions);
    std::vector<std::string> twice;
    for (const auto& [name, places] : definitions) {
        if (places.size() < 2) continue;
        twice.push_back(name + ":");
        for (const auto& place : places) twice.back() += " " + place;
    }
    return twice;
}

}  // namespace

TEST(TypeNames, name_one_type_each) {
    auto files = files_below("src", {".h", ".cpp"});
    for (auto& file : files_below("tests", {".h", ".cpp"})) files.push_back(std::move(file));
    ASSERT_GT(files.size(), 500u);
    EXPECT_EQ(defined_twice(files), std::vector<std::string>{});
}

TEST(TypeNames, are_told_apart_by_namespace_and_file) {
    const SourceFile first{"a.h", {"namespace x {", "struct Choice {", "};", "}  // namespace x"}};
    const SourceFile second{"b.h", {"namespace x {", "class Choice final : public Base {", "};", "}  // namespace x"}};
    const SourceFile own{"c.cpp",
                         {"namespace x {", "namespace {", "struct Choice {", "}  // namespace", "}  // namespace x"}};
    const SourceFile elsewhere{"d.h", {"namespace y {", "struct Choice {", "struct Other;", "}  // namespace y"}};
    EXPECT_EQ(defined_twice({first, own, elsewhere}), std::vector<std::string>{});
    EXPECT_EQ(defined_twice({first, second}), std::vector<std::string>{"x::Choice: a.h b.h"});
}

}  // namespace gyoryu::house
