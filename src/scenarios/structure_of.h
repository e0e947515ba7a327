#pragma once

#include "scenarios/scenario.h"

namespace gyoryu::scenarios {

/// The slots and tables of an event, numbered from 1 in the order of time and of the halls. The id is left empty.
domain::Structure structure_of(const EventData& event);

}  // namespace gyoryu::scenarios
