// Measures the engine. `--instances DIR` runs the published benchmark files beside their optima.csv;
// `--planted NAME` runs a generated event whose best timetable has no break.
#include "base/assertions.h"
#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/schedule/solve.h"
#include "formats/problem_dzn.h"
#include "formats/problem_json.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

namespace {

using namespace gyoryu;
using Clock = std::chrono::steady_clock;

struct Options {
    std::string instances, planted, write;
    double seconds = 20;
    int threads = 2;
    std::uint64_t seed = 1;
    bool every_fairness = false;
};

class FirstComplete final : public engine::Observer {
public:
    void incumbent(const engine::Timetable& timetable, const engine::Score& score, std::uint64_t) override {
        const bool complete = std::ranges::all_of(timetable.placements(), &engine::Placement::placed);
        if (complete && first_s < 0) first_s = seconds();
        last_s = seconds();
        last_breaks = score[engine::RuleKey::breaks];
    }
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start).count(); }

    Clock::time_point start = Clock::now();
    double first_s = -1, last_s = -1;
    std::int64_t last_breaks = -1;
};

struct Measured {
    engine::Outcome outcome;
    double seconds = 0, first_s = -1, last_s = -1;
};

Measured measure(const engine::Problem& problem, const Options& options) {
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any done;
    std::jthread timer([&](const std::stop_token& token) {
        std::unique_lock lock(mutex);
        done.wait_for(lock, token, std::chrono::duration<double>(options.seconds), [] { return false; });
        stop.request_stop();
    });
    FirstComplete observer;
    Measured out;
    out.outcome = engine::solve(problem, {0, options.seed, options.threads}, stop.get_token(), observer);
    out.seconds = observer.seconds();
    out.first_s = observer.first_s;
    out.last_s = observer.last_s;
    GYORYU_ASSERT(out.outcome.timetable.empty() || engine::check(problem, out.outcome.timetable).empty());
    return out;
}

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

const char* status_name(engine::Status status) {
    constexpr const char* names[] = {"optimal", "feasible", "infeasible", "unknown"};
    return names[static_cast<int>(status)];
}

struct Row {
    std::string file, optimum;
    int fairness = 2;
};

std::vector<Row> rows_of(const std::filesystem::path& csv, bool every_fairness) {
    std::vector<Row> rows;
    std::ifstream in(csv);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        Row row;
        std::string fairness;
        std::getline(cells, row.file, ',');
        std::getline(cells, fairness, ',');
        std::getline(cells, row.optimum);
        if (row.optimum.ends_with('\r')) row.optimum.pop_back();
        row.fairness = std::stoi(fairness);
        if (every_fairness || row.fairness == 2) rows.push_back(row);
    }
    return rows;
}

int run_instances(const Options& options) {
    std::vector<double> times;
    int agreed = 0;
    std::printf("%-36s %2s %5s %-10s %5s %5s %8s %8s %12s\n", "file", "d", "known", "status", "found", "bound", "first",
                "seconds", "work");
    const std::filesystem::path folder(options.instances);
    for (const Row& row : rows_of(folder / "optima.csv", options.every_fairness)) {
        const auto named = formats::read_problem_dzn(read(folder / row.file), row.fairness);
        if (!named) {
            std::printf("%-36s unreadable\n", row.file.c_str());
            times.push_back(options.seconds);
            continue;
        }
        const Measured m = measure(named->problem, options);
        const bool infeasible = m.outcome.status == engine::Status::infeasible;
        const auto breaks = m.outcome.objective[engine::RuleKey::breaks];
        const bool same = infeasible
                              ? row.optimum == "-"
                              : m.outcome.status == engine::Status::optimal && std::to_string(breaks) == row.optimum;
        agreed += same ? 1 : 0;
        times.push_back(m.seconds);
        std::printf("%-36s %2d %5s %-10s %5s %5lld %8.3f %8.3f %12llu%s\n", row.file.c_str(), row.fairness,
                    row.optimum.c_str(), status_name(m.outcome.status),
                    m.outcome.timetable.empty() ? "-" : std::to_string(breaks).c_str(),
                    static_cast<long long>(m.outcome.bound[engine::RuleKey::breaks]), m.first_s, m.seconds,
                    static_cast<unsigned long long>(m.outcome.work), same ? "" : "  not closed");
        std::fflush(stdout);
    }
    if (times.empty()) return 2;
    std::ranges::sort(times);
    double sum = 0;
    for (const double t : times) sum += t;
    std::printf("closed %d of %zu; median %.3f s, worst %.2f s, sum %.1f s\n", agreed, times.size(),
                times[times.size() / 2], times.back(), sum);
    return 0;
}

/// A day on which nearly everybody is busy two thirds of the time and every table always.
engine::PlantedSize planted(int sellers, int buyers, int slots, int tables) {
    return {.sellers = sellers,
            .buyers = buyers,
            .slots_a_day = slots,
            .pairs_at_once = tables,
            .tables = tables,
            .seller_slots_most = slots * 2 / 3,
            .buyer_slots_most = slots};
}

std::map<std::string, engine::PlantedSize> planted_sizes() {
    return {{"small", {}},
            {"seoul", engine::seoul_size()},
            {"people-100", {.sellers = 60, .buyers = 40, .slots_a_day = 12, .pairs_at_once = 30, .tables = 30}},
            {"people-400", {.sellers = 240, .buyers = 160, .slots_a_day = 14, .pairs_at_once = 110, .tables = 110}},
            {"people-800", planted(480, 320, 18, 168)},
            {"people-3000", planted(1'800, 1'200, 32, 630)},
            {"people-10000", planted(6'000, 4'000, 48, 2'120)}};
}

int run_planted(const Options& options) {
    const auto sizes = planted_sizes();
    const auto size = sizes.find(options.planted);
    if (size == sizes.end()) {
        for (const auto& [name, unused] : sizes) std::cerr << name << '\n';
        return 2;
    }
    const auto event = engine::plant_event(size->second, options.seed);
    if (!options.write.empty()) {
        formats::NamedProblem named;
        named.problem = event.problem;
        std::ofstream(options.write) << formats::write_problem_json(named);
    }
    const Measured m = measure(event.problem, options);
    std::printf(
        "%s seed %llu: %zu people, %zu meetings, %zu interpreters: %s, unscheduled %lld, breaks %lld, "
        "bound %lld, first complete %.3f s, last better %.1f s, %.1f s, work %llu\n",
        options.planted.c_str(), static_cast<unsigned long long>(options.seed), event.problem.participants.size(),
        event.problem.meetings.size(), event.problem.interpreters.size(), status_name(m.outcome.status),
        static_cast<long long>(m.outcome.objective[engine::RuleKey::unscheduled]),
        static_cast<long long>(m.outcome.objective[engine::RuleKey::breaks]),
        static_cast<long long>(m.outcome.bound[engine::RuleKey::breaks]), m.first_s, m.last_s, m.seconds,
        static_cast<unsigned long long>(m.outcome.work));
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string name = arguments[i];
        const std::string value = i + 1 < count ? arguments[i + 1] : "";
        if (name == "--instances") options.instances = value;
        if (name == "--planted") options.planted = value;
        if (name == "--write") options.write = value;
        if (name == "--seconds") options.seconds = std::stod(value);
        if (name == "--threads") options.threads = std::stoi(value);
        if (name == "--seed") options.seed = std::stoull(value);
        if (name == "--every-fairness") options.every_fairness = true;
    }
    if (!options.planted.empty()) return run_planted(options);
    if (!options.instances.empty()) return run_instances(options);
    std::cerr << "gyoryu_bench_engine --instances DIR | --planted NAME [--seconds S] [--threads N] [--seed N] "
                 "[--every-fairness] [--write FILE]\n";
    return 2;
}
