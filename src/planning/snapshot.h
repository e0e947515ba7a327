#pragma once

#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/organisation.h"
#include "domain/participant.h"

#include <unordered_map>
#include <vector>

namespace gyoryu::planning {

/// Everything of one event that a timetable depends on, read in one transaction.
struct Snapshot {
    domain::Event event;
    domain::Structure structure;
    std::vector<domain::Participant> participants;  ///< withdrawn ones too
    std::vector<domain::Interpreter> interpreters;
    std::vector<domain::Meeting> meetings;
    std::unordered_map<domain::OrganisationId, domain::Organisation> organisations;  ///< of the participants
};

}  // namespace gyoryu::planning
