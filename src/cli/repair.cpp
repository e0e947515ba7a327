#include "cli/repair.h"

#include "base/assertions.h"
#include "cli/options.h"
#include "cli/problem_argument.h"
#include "cli/repair_text.h"
#include "cli/stop_watch.h"
#include "cli/write_file.h"
#include "engine/check/check_from_now.h"
#include "formats/changes_json.h"
#include "formats/problem_json.h"
#include "formats/repair_json.h"
#include "formats/timetable_json.h"

#include <algorithm>

namespace gyoryu::cli {

namespace {

constexpr double time_limit_most_s = 1e7;

struct Settings {
    std::string problem, timetable, changes;
    engine::RepairLimits limits;
    std::optional<double> time_limit_s;
    std::optional<std::string> write_problem, out;
    bool table = false;
};

struct Day {
    formats::NamedProblem before;
    formats::NamedChanges changes;
    engine::Timetable told;
};

base::Result<Settings> settings_of(const Call& call) {
    GYORYU_TRY(options,
               Options::parse(call.arguments,
                              {{"--time-limit"}, {"--work"}, {"--seed"}, {"--problem"}, {"--out"}, {"--format"}}));
    if (options.rest().size() != 3) return base::fail(wrong_arguments("three_files_expected"));
    Settings settings{options.rest()[0], options.rest()[1], options.rest()[2], {}, {}, {}, {}};
    GYORYU_TRY(work, options.integer("--work", 0, 1, std::int64_t{1} << 60));
    GYORYU_TRY(seed, options.integer("--seed", 1, 0, std::int64_t{1} << 60));
    GYORYU_TRY(seconds, options.real("--time-limit", 0, 0, time_limit_most_s));
    if (options.has("--time-limit")) settings.time_limit_s = seconds;
    // With a time limit alone the time decides.
    if (work != 0 || settings.time_limit_s) settings.limits.work_most = static_cast<std::uint64_t>(work);
    settings.limits.seed = static_cast<std::uint64_t>(seed);
    settings.write_problem = options.text("--problem");
    settings.out = options.text("--out");
    GYORYU_TRY(table, options.table());
    settings.table = table;
    return settings;
}

/// Reads a file, saying on standard error what is wrong with it.
template <class Read>
auto read_or_say(const Call& call, const std::string& path, Read&& read) -> decltype(read(std::string())) {
    auto result = [&]() -> decltype(read(std::string())) {
        GYORYU_TRY(text, read_file(path));
        return read(text);
    }();
    if (!result) print_fault(call.err, path, result.error());
    return result;
}

std::optional<Day> read_day(const Call& call, const Settings& settings) {
    const auto before = read_problem_file(settings.problem, -1);
    if (!before) {
        print_fault(call.err, settings.problem, before.error());
        return std::nullopt;
    }
    std::string changes_text;
    const auto changes = read_or_say(call, settings.changes, [&](const std::string& text) {
        changes_text = text;
        return formats::read_changes_json(text, *before);
    });
    if (!changes) return std::nullopt;
    const auto told = read_or_say(call, settings.timetable, [&](const std::string& text) {
        return formats::read_timetable_json(text, changes->named);
    });
    if (!told) return std::nullopt;
    if (const auto fit = formats::fit_changes(changes_text, before->problem, *told, *changes); !fit) {
        print_fault(call.err, settings.changes, fit.error());
        return std::nullopt;
    }
    return Day{*before, *changes, *told};
}

bool lacks_a_place(const engine::Dropped& one) {
    return one.why == engine::Dropped::Why::no_place || one.why == engine::Dropped::Why::no_room;
}

}  // namespace

int repair(const Call& call) {
    const auto settings = settings_of(call);
    if (!settings) {
        print_fault(call.err, "gyoryu repair", settings.error());
        return exit_bad_input;
    }
    StopWatch watch(settings->time_limit_s);
    const auto day = read_day(call, *settings);
    if (!day) return exit_bad_input;
    const engine::Repair repaired =
        engine::repair(day->before.problem, day->told, day->changes.changes, settings->limits, watch.token());
    GYORYU_ASSERT(
        engine::check_from_now(repaired.situation.problem, repaired.situation.now, repaired.timetable).empty());
    formats::NamedProblem after = day->changes.named;
    after.problem = repaired.situation.problem;
    if (settings->write_problem && !deliver(call, settings->write_problem, formats::write_problem_json(after)))
        return exit_bad_input;
    const auto reasons = formats::reasons_of(repaired);
    const std::string text =
        settings->table ? repair_text(after, repaired, reasons) : formats::write_repair_json(after, repaired, reasons);
    if (!deliver(call, settings->out, text)) return exit_bad_input;
    return std::ranges::any_of(repaired.dropped, lacks_a_place) ? exit_failed : exit_ok;
}

}  // namespace gyoryu::cli
