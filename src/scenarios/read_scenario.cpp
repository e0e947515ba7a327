#include "scenarios/read_scenario.h"

#include "base/embedded.h"
#include "scenarios/load_event.h"
#include "scenarios/short_names.h"
#include "schema/read.h"

#include <set>

namespace gyoryu::scenarios {
namespace {

using schema::child;
using schema::Issues;

void check_participants(const EventData& event, const std::set<std::string>& keys, const std::string& path,
                        Issues& issues) {
    std::set<std::string> codes;
    for (std::size_t i = 0; i < event.participants.size(); ++i) {
        const auto& participant = event.participants[i];
        const std::string at = child(child(path, "participants"), i);
        if (!codes.insert(participant.code).second) issues.add(child(at, "code"), "duplicate");
        if (!keys.contains(participant.organisation)) issues.add(child(at, "organisation"), "not_in_list");
    }
    for (std::size_t i = 0; i < event.requests.size(); ++i) {
        const auto& request = event.requests[i];
        if (codes.contains(request.from) && codes.contains(request.to)) continue;
        issues.add(child(child(path, "requests"), i), "not_in_list", {{"value", request.from + " " + request.to}});
    }
    for (std::size_t i = 0; i < event.outcomes.size(); ++i) {
        const auto& outcome = event.outcomes[i];
        if (codes.contains(outcome.seller) && codes.contains(outcome.buyer)) continue;
        issues.add(child(child(path, "outcomes"), i), "not_in_list", {{"value", outcome.seller + " " + outcome.buyer}});
    }
}

void check_references(const Scenario& scenario, Issues& issues) {
    if (scenario.format != scenario_format) issues.add("/format", "not_in_list", {{"value", scenario.format}});
    std::set<std::string> keys;
    for (std::size_t i = 0; i < scenario.organisations.size(); ++i)
        if (!keys.insert(scenario.organisations[i].key).second)
            issues.add(child(child("/organisations", i), "key"), "duplicate");
    for (std::size_t i = 0; i < scenario.events.size(); ++i)
        check_participants(scenario.events[i], keys, child("/events", i), issues);
    for (std::size_t i = 0; i < scenario.agreements.size(); ++i)
        for (const auto& party : scenario.agreements[i].parties)
            if (!keys.contains(party))
                issues.add(child(child("/agreements", i), "parties"), "not_in_list", {{"value", party}});
}

}  // namespace

base::Result<Scenario> read_scenario(std::string_view text) {
    GYORYU_TRY(json, schema::parse_json(text));
    expand_short_names(json);
    GYORYU_TRY(scenario, schema::from_json<Scenario>(json));
    for (auto& event : scenario.events)
        if (event.generated) write_out_generated(event, scenario.organisations);
    Issues issues;
    check_references(scenario, issues);
    if (!issues.empty()) return base::fail(base::Fault{base::FaultCode::validation_failed, {}, issues.take()});
    return std::move(scenario);
}

base::Result<std::vector<Scenario>> all_scenarios() {
    std::vector<Scenario> all;
    for (const auto& file : embedded::scenario_data()) {
        GYORYU_TRY(scenario, read_scenario(file.bytes));
        all.push_back(std::move(scenario));
    }
    return all;
}

}  // namespace gyoryu::scenarios
