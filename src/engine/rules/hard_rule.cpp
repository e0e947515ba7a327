#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

void find_all(const Occupancy& occupancy, const Cell& cell, Findings& findings) {
#define GYORYU_RULE_hard(name) find_##name(occupancy, cell, findings);
#define GYORYU_RULE_measured(name)
#define GYORYU_RULE(name, kind) GYORYU_RULE_##kind(name)
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
#undef GYORYU_RULE_measured
#undef GYORYU_RULE_hard
}

}  // namespace gyoryu::engine
