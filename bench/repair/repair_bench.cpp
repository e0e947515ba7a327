// Measures repairs: random days of a planted event of the size of Seoul 2018, one to so many changes each, in process.
// Arguments: --days N (200), --changes N (5, the most of a day), --work N, --seed N, --reference N (days that are also
// planned anew with the distance from what was told in the objective, 10 s each; 0 = none), --each (a line per day),
// --plan SECONDS (what was told is planned that long; otherwise it is the day that was planted).
#include "base/assertions.h"
#include "base/random.h"
#include "engine/check/check_from_now.h"
#include "engine/planted_event.h"
#include "engine/random_changes.h"
#include "engine/repair/repair.h"
#include "engine/schedule/solve.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <string>
#include <thread>

namespace {

using namespace gyoryu;
using Clock = std::chrono::steady_clock;

struct Options {
    int days = 200, changes = 5, reference = 0;
    double reference_s = 10, plan_s = 0;
    std::uint64_t seed = 1;
    engine::RepairLimits limits;
    bool each = false;
};

struct Measured {
    std::vector<double> ms;
    std::int64_t told = 0, told_anew = 0, told_beside = 0, dropped = 0, moved = 0, proven = 0, work = 0;
};

/// Of the processor, which other programs on the machine hardly change; a repair runs on one thread.
double milliseconds_since(std::clock_t start) {
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

const char* name_of(const engine::Change& change) {
    constexpr const char* names[] = {"no_show", "late",     "table_lost", "interpreter_ill", "overrun",
                                     "walk_in", "new_wish", "wanted",     "cancelled"};
    return names[change.index()];
}

engine::Outcome solved(const engine::Problem& problem, double seconds, std::uint64_t seed) {
    std::stop_source stop;
    std::jthread timer([&] {
        const auto end = Clock::now() + std::chrono::duration<double>(seconds);
        while (Clock::now() < end && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        stop.request_stop();
    });
    engine::Observer nobody;
    auto outcome = engine::solve(problem, {0, seed, 2}, stop.get_token(), nobody);
    stop.request_stop();
    return outcome;
}

/// Planned anew: as many meetings as possible first, then as many as possible where they were, then breaks.
engine::RepairScore planned_anew(const engine::Repair& repaired, const Options& options) {
    engine::Problem problem = repaired.situation.problem;
    problem.objective = {{engine::RuleKey::unscheduled, 0, 1},
                         {engine::RuleKey::distance_from_earlier, 1, 4},
                         {engine::RuleKey::tables_changed, 1, 2},
                         {engine::RuleKey::interpreters_changed, 1, 1},
                         {engine::RuleKey::breaks, 2, 1}};
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto standing = repaired.situation.standing[m];
        const bool idle = standing == engine::Standing::unplanned || standing == engine::Standing::cancelled;
        if (!idle) continue;
        problem.meetings[m].frozen = true;
        problem.earlier[m] = {};
    }
    const auto outcome = solved(problem, options.reference_s, options.seed);
    if (outcome.timetable.empty()) return {};
    return engine::repair_score(repaired.situation, outcome.timetable);
}

double share(std::vector<double>& sorted, double part) {
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

void print(const char* what, const Measured& all) {
    auto ms = all.ms;
    std::ranges::sort(ms);
    const auto count = static_cast<double>(ms.size());
    std::printf(
        "%-16s %5zu days  median %7.2f ms  p99 %7.2f ms  worst %7.2f ms  told %5.1f  moved %5.1f  dropped %4.2f  "
        "fewest proven %3.0f %%  work %7.0f\n",
        what, ms.size(), share(ms, 0.5), share(ms, 0.99), ms.back(), static_cast<double>(all.told) / count,
        static_cast<double>(all.moved) / count, static_cast<double>(all.dropped) / count,
        100.0 * static_cast<double>(all.proven) / count, static_cast<double>(all.work) / count);
}

void add(Measured& to, const engine::Repair& repaired, double ms) {
    to.ms.push_back(ms);
    to.told += repaired.score.people_told;
    to.proven += repaired.fewest_changes ? 1 : 0;
    to.work += static_cast<std::int64_t>(repaired.work);
    for (const auto& one : repaired.dropped) to.dropped += one.why == engine::Dropped::Why::no_room ? 1 : 0;
    for (std::size_t m = 0; m < repaired.situation.standing.size(); ++m) {
        const auto& was = repaired.situation.told.placements()[m];
        const auto& is = repaired.timetable.placements()[m];
        to.moved += was.placed() && is.placed() && !(was == is) ? 1 : 0;
    }
}

void measure(const Options& options) {
    const auto event = engine::plant_event(engine::seoul_size(), options.seed);
    engine::Timetable told = event.planted;
    if (options.plan_s > 0) told = solved(event.problem, options.plan_s, options.seed).timetable;
    std::printf("%zu people, %zu meetings, %zu slots, %zu tables, %zu interpreters, seed %llu\n",
                event.problem.participants.size(), event.problem.meetings.size(), event.problem.slots.size(),
                event.problem.tables.size(), event.problem.interpreters.size(),
                static_cast<unsigned long long>(options.seed));
    base::Random random(options.seed);
    Measured all;
    std::vector<Measured> by_kind(std::variant_size_v<engine::Change>);
    for (int day = 0; day < options.days; ++day) {
        const std::uint64_t seed = random.next();
        const int count = 1 + day % options.changes;
        const auto changes = engine::random_changes(event.problem, told, seed, count);
        const auto start = std::clock();
        const auto repaired = engine::repair(event.problem, told, changes, options.limits, {});
        const double ms = milliseconds_since(start);
        const auto& after = repaired.situation;
        GYORYU_ASSERT(engine::check_from_now(after.problem, after.now, repaired.timetable).empty());
        add(all, repaired, ms);
        if (changes.list.size() == 1) add(by_kind[changes.list[0].index()], repaired, ms);
        if (options.each) {
            std::printf("%3d now %2d", day, changes.now + 1);
            for (const auto& one : changes.list) std::printf(" %s", name_of(one));
            const auto& s = repaired.score;
            std::printf(": %.2f ms, lost %lld, told %lld, size %lld, breaks %lld, work %llu%s\n", ms,
                        static_cast<long long>(s.promised_lost), static_cast<long long>(s.people_told),
                        static_cast<long long>(s.change_size), static_cast<long long>(s.breaks),
                        static_cast<unsigned long long>(repaired.work),
                        repaired.best             ? ", best"
                        : repaired.fewest_changes ? ", fewest changes"
                                                  : "");
        }
        if (day < options.reference) {
            const auto anew = planned_anew(repaired, options);
            all.told_anew += anew.people_told;
            all.told_beside += repaired.score.people_told;
            std::printf("    planned anew in %.0f s: lost %lld, told %lld, size %lld, breaks %lld\n",
                        options.reference_s, static_cast<long long>(anew.promised_lost),
                        static_cast<long long>(anew.people_told), static_cast<long long>(anew.change_size),
                        static_cast<long long>(anew.breaks));
        }
    }
    for (std::size_t kind = 0; kind < by_kind.size(); ++kind) {
        constexpr const char* names[] = {"no_show", "late",     "table_lost", "interpreter_ill", "overrun",
                                         "walk_in", "new_wish", "wanted",     "cancelled"};
        if (!by_kind[kind].ms.empty()) print(names[kind], by_kind[kind]);
    }
    print("all", all);
    if (options.reference == 0) return;
    const auto days = static_cast<double>(std::min(options.reference, options.days));
    std::printf("the first %.0f days: %.1f people told by repair, %.1f when planned anew\n", days,
                static_cast<double>(all.told_beside) / days, static_cast<double>(all.told_anew) / days);
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string name = arguments[i];
        const std::string value = i + 1 < count ? arguments[i + 1] : "";
        if (name == "--days") options.days = std::stoi(value);
        if (name == "--changes") options.changes = std::stoi(value);
        if (name == "--work") options.limits.work_most = std::stoull(value);
        if (name == "--seed") options.seed = std::stoull(value);
        if (name == "--reference") options.reference = std::stoi(value);
        if (name == "--plan") options.plan_s = std::stod(value);
        if (name == "--each") options.each = true;
    }
    measure(options);
    return 0;
}
