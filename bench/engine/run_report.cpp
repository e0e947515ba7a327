#include "bench/engine/run_report.h"

#include "engine/schedule/solve.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>

#include <fmt/format.h>

namespace gyoryu::bench {

namespace {

using Clock = std::chrono::steady_clock;
using engine::RuleKey;

constexpr std::array moments_s = {1.0, 10.0, 60.0};

/// Notes when things were found, and what was known at the moments.
class Log final : public engine::Observer {
public:
    void incumbent(const engine::Timetable& timetable, const engine::Score& score, std::uint64_t) override {
        pass_moments(seconds());
        const auto& placements = timetable.placements();
        if (!first_s && std::ranges::all_of(placements, &engine::Placement::placed)) first_s = seconds();
        last_s = seconds();
        now_.found = true;
        now_.unscheduled = score[RuleKey::unscheduled];
        now_.breaks = score[RuleKey::breaks];
    }
    void bound(const engine::Score& score, std::uint64_t) override {
        pass_moments(seconds());
        now_.unscheduled_bound = score[RuleKey::unscheduled];
        now_.bound = score[RuleKey::breaks];
    }
    void pass_moments(double at) {
        while (moments.size() < moments_s.size() && moments_s[moments.size()] <= at) {
            now_.seconds = moments_s[moments.size()];
            moments.push_back(now_);
        }
    }
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start).count(); }

    Clock::time_point start = Clock::now();
    std::optional<double> first_s, last_s;
    std::vector<Moment> moments;

private:
    Moment now_;
};

/// getrusage would count what the process that started this one had.
std::int64_t peak_mib() {
    std::ifstream status("/proc/self/status");
    std::string name;
    std::int64_t kib = 0;
    while (status >> name && name != "VmHWM:") {
    }
    status >> kib;
    return kib / 1024;
}

const char* status_name(engine::Status status) {
    constexpr const char* names[] = {"optimal", "feasible", "infeasible", "unknown"};
    return names[static_cast<int>(status)];
}

std::string number_or_null(std::optional<double> value) { return value ? fmt::format("{:.4f}", *value) : "null"; }
std::string found_or_null(bool found, std::int64_t value) { return found ? std::to_string(value) : "null"; }

std::string json_of(const std::vector<Moment>& moments) {
    std::string out;
    for (const Moment& one : moments) {
        out +=
            fmt::format(R"({}{{"at": {:.0f}, "unscheduled": {}, "breaks": {}, "unscheduled_bound": {}, "bound": {}}})",
                        out.empty() ? "" : ", ", one.seconds, found_or_null(one.found, one.unscheduled),
                        found_or_null(one.found, one.breaks), one.unscheduled_bound, one.bound);
    }
    return "[" + out + "]";
}

}  // namespace

RunReport run_under_clock(const engine::Problem& problem, const RunLimits& limits) {
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any done;
    std::jthread timer([&](const std::stop_token& token) {
        std::unique_lock lock(mutex);
        done.wait_for(lock, token, std::chrono::duration<double>(limits.seconds), [] { return false; });
        stop.request_stop();
    });
    Log log;
    RunReport report;
    report.outcome = engine::solve(problem, {0, limits.seed, limits.threads}, stop.get_token(), log);
    report.seconds = log.seconds();
    log.pass_moments(report.seconds);
    report.first_s = log.first_s;
    report.last_s = log.last_s;
    report.moments = std::move(log.moments);
    report.peak_mib = peak_mib();
    return report;
}

std::string json_of(const engine::Problem& problem, const RunLimits& limits, const RunReport& report) {
    const engine::Outcome& outcome = report.outcome;
    const bool found = !outcome.timetable.empty();
    return fmt::format(
        R"({{"status": "{}", "unscheduled": {}, "breaks": {}, "unscheduled_bound": {}, "bound": {}, "seconds": {:.4f}, )"
        R"("first_seconds": {}, "last_seconds": {}, "work": {}, "peak_mib": {}, "people": {}, "meetings": {}, )"
        R"("slots": {}, "tables": {}, "interpreters": {}, "seed": {}, "threads": {}, "moments": {}}})",
        status_name(outcome.status), found_or_null(found, outcome.objective[RuleKey::unscheduled]),
        found_or_null(found, outcome.objective[RuleKey::breaks]), outcome.bound[RuleKey::unscheduled],
        outcome.bound[RuleKey::breaks], report.seconds, number_or_null(report.first_s), number_or_null(report.last_s),
        outcome.work, report.peak_mib, problem.participants.size(), problem.meetings.size(), problem.slots.size(),
        problem.tables.size(), problem.interpreters.size(), limits.seed, limits.threads, json_of(report.moments));
}

}  // namespace gyoryu::bench
