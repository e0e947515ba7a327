#pragma once

#include "engine/rules/occupancy.h"

namespace gyoryu::engine {

// One function per hard rule, in the file of its name: what putting the meeting there would break of it.
// A slot that does not exist breaks contiguity only. To add a rule: a line in model/rule_keys.inc and its file here.
#define GYORYU_RULE_hard(name) void find_##name(const Occupancy& occupancy, const Cell& cell, Findings& findings);
#define GYORYU_RULE_measured(name)
#define GYORYU_RULE(name, kind) GYORYU_RULE_##kind(name)
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
#undef GYORYU_RULE_measured
#undef GYORYU_RULE_hard

/// All hard rules.
void find_all(const Occupancy& occupancy, const Cell& cell, Findings& findings);

}  // namespace gyoryu::engine
