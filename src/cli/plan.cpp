#include "cli/plan.h"

#include "base/assertions.h"
#include "cli/breach_text.h"
#include "cli/options.h"
#include "cli/plan_progress.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/stop_watch.h"
#include "cli/timetable_text.h"
#include "cli/write_file.h"
#include "engine/check/check.h"
#include "engine/schedule/solve.h"
#include "formats/timetable_json.h"

#include <ostream>

namespace gyoryu::cli {

namespace {

constexpr double time_limit_default_s = 60;
constexpr double time_limit_most_s = 1e7;

struct Settings {
    std::string problem;
    engine::Limits limits;
    std::optional<double> time_limit_s;
    int fairness = -1;
    std::optional<std::string> out;
    bool table = false;
};

base::Result<Settings> settings_of(const Call& call) {
    GYORYU_TRY(options,
               Options::parse(
                   call.arguments,
                   {{"--time-limit"}, {"--work"}, {"--seed"}, {"--threads"}, {"--fairness"}, {"--out"}, {"--format"}}));
    Settings settings;
    if (options.rest().size() != 1) return base::fail(wrong_arguments("one_problem_expected"));
    settings.problem = options.rest()[0];
    GYORYU_TRY(work, options.integer("--work", 0, 1, std::int64_t{1} << 60));
    GYORYU_TRY(seed, options.integer("--seed", 1, 0, std::int64_t{1} << 60));
    GYORYU_TRY(threads, options.integer("--threads", 1, 1, 64));
    GYORYU_TRY(fairness, options.integer("--fairness", -1, 0, engine::slots_most));
    GYORYU_TRY(seconds, options.real("--time-limit", time_limit_default_s, 0, time_limit_most_s));
    if (work == 0 || options.has("--time-limit")) settings.time_limit_s = seconds;
    settings.limits = {static_cast<std::uint64_t>(work), static_cast<std::uint64_t>(seed), static_cast<int>(threads)};
    settings.fairness = static_cast<int>(fairness);
    settings.out = options.text("--out");
    GYORYU_TRY(table, options.table());
    settings.table = table;
    return settings;
}

int exit_code(engine::Status status) {
    switch (status) {
        case engine::Status::optimal:
        case engine::Status::feasible:
            return exit_ok;
        case engine::Status::infeasible:
            return exit_infeasible;
        case engine::Status::unknown:
            return exit_unknown;
    }
    return exit_unknown;
}

}  // namespace

int plan(const Call& call) {
    const auto settings = settings_of(call);
    if (!settings) {
        print_fault(call.err, "gyoryu plan", settings.error());
        return exit_bad_input;
    }
    StopWatch watch(settings->time_limit_s);
    const auto named = read_problem_file(settings->problem, settings->fairness);
    if (!named) {
        print_fault(call.err, settings->problem, named.error());
        return exit_bad_input;
    }
    PlanProgress progress(named->problem, watch, call.err_is_terminal ? &call.err : nullptr);
    const engine::Outcome outcome = engine::solve(named->problem, settings->limits, watch.token(), progress);
    progress.finish();
    GYORYU_ASSERT(outcome.timetable.empty() || engine::check(named->problem, outcome.timetable).empty());
    const formats::RunFacts facts{watch.seconds(), progress.first_seconds(), settings->limits.seed,
                                  settings->limits.threads};
    const std::string text =
        settings->table ? timetable_text(*named, outcome) : formats::write_outcome_json(*named, outcome, facts);
    if (!settings->table && call.err_is_terminal) call.err << demand_text(*named, outcome.conflict);
    return deliver(call, settings->out, text) ? exit_code(outcome.status) : exit_bad_input;
}

}  // namespace gyoryu::cli
