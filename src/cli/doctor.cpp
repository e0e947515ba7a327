#include "cli/doctor.h"

#include "base/time.h"
#include "cli/machine_checks.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <ostream>

namespace gyoryu::cli {

namespace {

std::string sentence_of(const store::Finding& finding) {
    return say("doctor." + finding.check + "." + finding.outcome, finding.params);
}

boost::json::object json_of(const store::Finding& finding) {
    boost::json::object params;
    for (const auto& param : finding.params) params[param.name] = param.value;
    return {{"check", finding.check},
            {"outcome", finding.outcome},
            {"problem", finding.problem},
            {"params", params},
            {"sentence", sentence_of(finding)}};
}

void print_json(std::ostream& out, const std::vector<store::Finding>& findings, bool healthy) {
    boost::json::array list;
    for (const auto& finding : findings) list.push_back(json_of(finding));
    out << boost::json::serialize(boost::json::object{{"healthy", healthy}, {"findings", list}}) << '\n';
}

void print_table(std::ostream& out, const std::vector<store::Finding>& findings, bool healthy) {
    for (const auto& finding : findings) out << (finding.problem ? "✗ " : "✓ ") << sentence_of(finding) << '\n';
    out << say(healthy ? "doctor.healthy" : "doctor.has_problems") << '\n';
}

std::vector<store::Finding> look_over(const Options& options) {
    const auto now = base::SystemClock().now();
    auto findings = store::inspect_store(store_settings_of(options), now);
    std::ranges::move(inspect_machine(now), std::back_inserter(findings));
    return findings;
}

}  // namespace

int doctor(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}, {"--database"}, {"--format"}});
    const auto table = options ? options->table(true) : base::Result<bool>(tl::unexpect, options.error());
    if (!table || !options->rest().empty()) {
        if (!table) print_fault(call.err, "gyoryu doctor", table.error());
        call.err << "gyoryu doctor " << doctor_usage << '\n';
        return exit_bad_input;
    }
    const auto findings = look_over(*options);
    const bool healthy = std::ranges::none_of(findings, &store::Finding::problem);
    (*table ? print_table : print_json)(call.out, findings, healthy);
    return healthy ? exit_ok : exit_failed;
}

}  // namespace gyoryu::cli
