#pragma once

#include "engine/explain/unscheduled_reason.h"
#include "engine/repair/repair.h"
#include "formats/named_problem.h"

#include <string>
#include <vector>

namespace gyoryu::formats {

/// The value of `format` in the result of a repair.
inline constexpr std::string_view repair_format = "gyoryu-repair/1";

/// What is known of the meetings of a repair that have no room, by why_unscheduled, in the order of `dropped`.
std::vector<engine::UnscheduledReason> reasons_of(const engine::Repair& repaired);

/// The result of `gyoryu repair` as docs/repair.md describes it. `named` has the names of `repaired.situation.problem`.
std::string write_repair_json(const NamedProblem& named, const engine::Repair& repaired,
                              const std::vector<engine::UnscheduledReason>& reasons);

std::string_view name_of(engine::NoticeKind kind);
std::string_view name_of(engine::Dropped::Why why);

}  // namespace gyoryu::formats
