// What `./dev bench engine` runs of ours. Events are named as in events.cpp or given as files.
#include "bench/engine/events.h"
#include "bench/engine/run_report.h"
#include "bench/engine/step_times.h"
#include "formats/problem_dzn.h"
#include "formats/problem_json.h"
#include "formats/timetable_json.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>

namespace {

using namespace gyoryu;

constexpr const char* usage =
    "gyoryu_bench_engine events\n"
    "gyoryu_bench_engine write EVENT --out FILE [--seed N]\n"
    "gyoryu_bench_engine solve EVENT|FILE [--seconds S] [--threads N] [--seed N] [--fairness N] [--out TIMETABLE]\n"
    "gyoryu_bench_engine steps [--calls N] [--seed N]\n";

struct Options {
    std::string command, event, out;
    bench::RunLimits limits;
    int fairness = -1;
    std::uint64_t calls = 1'000'000;
};

bool set(Options& options, const std::string& name, const std::string& value) {
    if (name == "--out") options.out = value;
    if (name == "--seconds") options.limits.seconds = std::stod(value);
    if (name == "--threads") options.limits.threads = std::stoi(value);
    if (name == "--seed") options.limits.seed = std::stoull(value);
    if (name == "--fairness") options.fairness = std::stoi(value);
    if (name == "--calls") options.calls = std::stoull(value);
    return name == "--out" || name == "--seconds" || name == "--threads" || name == "--seed" || name == "--fairness" ||
           name == "--calls";
}

/// A fairness (negative = not given) replaces the file's own; a .dzn file has 2 unless it is given.
base::Result<formats::NamedProblem> read_problem(const std::string& path, int fairness) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (path.ends_with(".dzn")) return formats::read_problem_dzn(text.str(), fairness < 0 ? 2 : fairness);
    auto named = formats::read_problem_json(text.str());
    if (named && fairness >= 0) named->problem.fairness_breaks_most = fairness;
    return named;
}

/// The named event, or the problem of a file; nothing when there is neither.
std::optional<formats::NamedProblem> problem_of(const Options& options) {
    const auto sizes = bench::event_sizes();
    if (const auto size = sizes.find(options.event); size != sizes.end()) {
        formats::NamedProblem named;
        named.problem = engine::plant_event(size->second, options.limits.seed).problem;
        return named;
    }
    auto read = read_problem(options.event, options.fairness);
    if (!read) std::cerr << options.event << ": cannot be read; `gyoryu plan` says where\n";
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

int events() {
    for (const auto& [name, unused] : bench::event_sizes()) std::printf("%s\n", name.c_str());
    return 0;
}

int write(const Options& options) {
    const auto named = problem_of(options);
    if (!named) return 2;
    std::ofstream(options.out) << formats::write_problem_json(*named);
    return 0;
}

int solve(const Options& options) {
    const auto named = problem_of(options);
    if (!named) return 2;
    const bench::RunReport report = bench::run_under_clock(named->problem, options.limits);
    if (!options.out.empty()) {
        const formats::RunFacts facts{report.seconds, report.first_s.value_or(-1), options.limits.seed,
                                      options.limits.threads};
        std::ofstream(options.out) << formats::write_outcome_json(*named, report.outcome, facts);
    }
    std::printf("%s\n", bench::json_of(named->problem, options.limits, report).c_str());
    return 0;
}

int steps(const Options& options) {
    for (const auto& [kind, name, calls, ns] : bench::step_times(options.calls, options.limits.seed)) {
        std::printf(R"({"kind": "%s", "name": "%s", "calls": %llu, "ns": %.1f})"
                    "\n",
                    kind.c_str(), name.c_str(), static_cast<unsigned long long>(calls), ns);
        std::fflush(stdout);
    }
    return 0;
}

bool read_options(int count, char** arguments, Options& options) {
    if (count < 2) return false;
    options.command = arguments[1];
    int i = 2;
    if (i < count && arguments[i][0] != '-') options.event = arguments[i++];
    for (; i + 1 < count; i += 2) {
        if (!set(options, arguments[i], arguments[i + 1])) return false;
    }
    return i == count;
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    if (read_options(count, arguments, options)) {
        if (options.command == "events") return events();
        if (options.command == "write" && !options.event.empty() && !options.out.empty()) return write(options);
        if (options.command == "solve" && !options.event.empty()) return solve(options);
        if (options.command == "steps") return steps(options);
    }
    std::fputs(usage, stderr);
    return 2;
}
