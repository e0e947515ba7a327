#pragma once

#include "scenarios/scenario.h"

namespace gyoryu::scenarios {

/// Fills an event that the file gives as measures only: participants with their organisations, interpreters and
/// wishes. The wishes are those of a day that was built first, meeting by meeting, and then forgotten, so a
/// timetable with all of them exists. The same data gives the same event on every machine.
/// Organisations are appended to those of the scenario.
void write_out_generated(EventData& event, std::vector<OrganisationData>& organisations);

}  // namespace gyoryu::scenarios
