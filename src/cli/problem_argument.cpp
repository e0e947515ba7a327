#include "cli/problem_argument.h"

#include "cli/say.h"
#include "formats/problem_dzn.h"
#include "formats/problem_json.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace gyoryu::cli {

namespace {

constexpr std::size_t file_bytes_most = std::size_t{256} << 20;
constexpr int benchmark_fairness = 2;

bool looks_like_json(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

base::Fault unreadable(const char* code) { return {base::FaultCode::unreadable_problem, {}, {{"", code, {}}}}; }

base::Result<std::string> read_stream(std::istream& in) {
    std::string text;
    char block[1 << 16];
    while (in.read(block, sizeof block) || in.gcount() > 0) {
        text.append(block, static_cast<std::size_t>(in.gcount()));
        if (text.size() > file_bytes_most) return base::fail(unreadable("file_too_large"));
    }
    if (in.bad()) return base::fail(unreadable("cannot_open"));
    return text;
}

}  // namespace

base::Result<std::string> read_file(const std::string& path) {
    if (path == "-") return read_stream(std::cin);
    std::ifstream in(path, std::ios::binary);
    if (!in) return base::fail(unreadable("cannot_open"));
    return read_stream(in);
}

base::Result<formats::NamedProblem> read_problem_file(const std::string& path, int fairness) {
    GYORYU_TRY(text, read_file(path));
    const bool benchmark = path.ends_with(".dzn") || (!path.ends_with(".json") && !looks_like_json(text));
    if (benchmark) return formats::read_problem_dzn(text, fairness < 0 ? benchmark_fairness : fairness);
    GYORYU_TRY(named, formats::read_problem_json(text));
    if (fairness >= 0) named.problem.fairness_breaks_most = fairness;
    return std::move(named);
}

void print_fault(std::ostream& err, const std::string& file, const base::Fault& fault) {
    if (fault.issues.empty()) err << file << ": " << say_fault(fault) << '\n';
    for (const base::Issue& issue : fault.issues) {
        err << file << ':' << issue.path << (issue.path.empty() ? " " : ": ") << say_issue(issue) << '\n';
    }
}

}  // namespace gyoryu::cli
