#include "cli/check.h"

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
    for (const engine::Breach& breach : breaches) out << formats::write_breach_json(named, breach) << '\n';
}

int run(const Call& call, const Options& options, int fairness) {
    const std::string& problem_path = options.rest()[0];
    const std::string& timetable_path = options.rest()[1];
    const auto named = read_problem_file(problem_path, fairness);
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
    const bool table = options.text("--format") == "table";
    (table ? print_table : print_json)(call.out, *named, breaches);
    return breaches.empty() ? exit_ok : exit_failed;
}

}  // namespace

int check(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--fairness"}, {"--format"}});
    const auto fairness = options ? options->integer("--fairness", -1, 0, engine::slots_most)
                                  : base::Result<std::int64_t>(tl::unexpect, options.error());
    if (!fairness) {
        print_fault(call.err, "gyoryu check", fairness.error());
        return exit_bad_input;
    }
    const auto format = options->text("--format").value_or("json");
    if (options->rest().size() != 2 || (format != "json" && format != "table")) {
        call.err << "gyoryu check " << check_usage << '\n';
        return exit_bad_input;
    }
    return run(call, *options, static_cast<int>(*fairness));
}

}  // namespace gyoryu::cli
