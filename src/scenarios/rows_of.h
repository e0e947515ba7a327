#pragma once

#include "base/id_source.h"
#include "domain/interpreter.h"
#include "scenarios/scenario.h"

#include <vector>

namespace gyoryu::scenarios {

/// One event with everything that hangs on it, as it is stored.
struct EventRows {
    domain::Event event;
    domain::Structure structure;
    std::vector<domain::Participant> participants;
    std::vector<domain::Interpreter> interpreters;
    std::vector<domain::Request> requests;
    std::optional<domain::EventRates> rates;
    std::string outcome_note;
    std::vector<OutcomeData> outcomes;  ///< by codes; appended to the ledger one by one
};

struct ScenarioRows {
    std::vector<domain::Organisation> organisations;
    domain::Programme programme;
    std::vector<EventRows> events;
    std::vector<domain::Agreement> agreements;  ///< marked sample: nobody is reminded of them
};

/// The rows of a scenario in a workspace, with new ids. The scenario must come from read_scenario, which made sure
/// that keys and codes lead somewhere.
ScenarioRows rows_of(const Scenario& scenario, const domain::WorkspaceId& workspace, base::IdSource& ids,
                     base::Instant now);

}  // namespace gyoryu::scenarios
