#include "engine/rules/hard_rule.h"

namespace gyoryu::engine {

/// A placed meeting never breaks it; that one is missing is found by looking at what is not placed.
void find_mandatory(const Occupancy&, const Cell&, Findings&) {}

}  // namespace gyoryu::engine
