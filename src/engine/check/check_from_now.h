#pragma once

#include "engine/check/check.h"

#include <vector>

namespace gyoryu::engine {

/// What the timetable breaks beyond what the meetings that started before `now` break by themselves, as when one
/// overran into the next: those can't be moved any more. Empty = nothing that can still be moved breaks a rule.
std::vector<Breach> check_from_now(const Problem& problem, SlotIndex now, const Timetable& timetable);

}  // namespace gyoryu::engine
