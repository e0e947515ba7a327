#pragma once

#include "engine/explain/unscheduled_reason.h"
#include "engine/repair/repair.h"
#include "formats/named_problem.h"

#include <string>
#include <vector>

namespace gyoryu::cli {

/// The repair for eyes: who is told what, one line per notice; what has no place and why; whom the idle could meet.
std::string repair_text(const formats::NamedProblem& named, const engine::Repair& repaired,
                        const std::vector<engine::UnscheduledReason>& reasons);

}  // namespace gyoryu::cli
