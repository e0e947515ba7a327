#pragma once

#include "scenarios/scenario.h"

namespace gyoryu::scenarios {

int slot_count(const EventData& event);
int table_count(const EventData& event);

}  // namespace gyoryu::scenarios
