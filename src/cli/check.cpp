#include "cli/check.h"

#include "cli/breach_text.h"
#include "cli/options.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "engine/check/check.h"
#include "formats/timetable_json.h"

#include <iostream>

namespace gyoryu::cli {

namespace {

void print_json(std::ostream& out, const formats::NamedProblem& named, const std::vector<engine::Breach>& breaches) {
    out << "{\n  \"valid\": " << (breaches.empty() ? "true" : "false") << ",\n  \"broken\": [";
    for (std::size_t i = 0; i < breaches.size(); ++i) {
        out << (i == 0 ? "\n    " : ",\n    ") << formats::write_breach_json(named, breaches[i]);
    }
    out << (breaches.empty() ? "]" : "\n  ]") << "\n}\n";
}

void print_table(std::ostream& out, const formats::NamedProblem& named, const std::vector<engine::Breach>& breaches) {
    if (breaches.empty()) out << say("cli.check.valid") << '\n';
    out << breach_text(named, breaches);
}

struct Settings {
    std::vector<std::string> files;
    int fairness = -1;
    bool table = false;
};

base::Result<Settings> settings_of(const Call& call) {
    GYORYU_TRY(options, Options::parse(call.arguments, {{"--fairness"}, {"--format"}}));
    GYORYU_TRY(fairness, options.integer("--fairness", -1, 0, engine::slots_most));
    GYORYU_TRY(table, options.table());
    return Settings{options.rest(), static_cast<int>(fairness), table};
}

int run(const Call& call, const Settings& settings) {
    const std::string& problem_path = settings.files[0];
    const std::string& timetable_path = settings.files[1];
    const auto named = read_problem_file(problem_path, settings.fairness);
    if (!named) {
        print_fault(call.err, problem_path, named.error());
        return exit_bad_input;
    }
    const auto text = read_file(timetable_path);
    const auto timetable = text ? formats::read_timetable_json(*text, *named)
                                : base::Result<engine::Timetable>(tl::unexpect, text.error());
    if (!timetable) {
        print_fault(call.err, timetable_path, timetable.error());
        return exit_bad_input;
    }
    const auto breaches = engine::check(named->problem, *timetable);
    (settings.table ? print_table : print_json)(call.out, *named, breaches);
    return breaches.empty() ? exit_ok : exit_failed;
}

}  // namespace

int check(const Call& call) {
    const auto settings = settings_of(call);
    if (!settings) {
        print_fault(call.err, "gyoryu check", settings.error());
        return exit_bad_input;
    }
    if (settings->files.size() != 2) {
        call.err << "gyoryu check " << check_usage << '\n';
        return exit_bad_input;
    }
    return run(call, *settings);
}

}  // namespace gyoryu::cli
