#pragma once

#include "engine/model/outcome.h"
#include "formats/named_problem.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::cli {

/// The name a problem file gives to a thing, its 1-based number where it gives none, "-" for `none`.
std::string name_in(const std::vector<std::string>& names, std::int32_t index);

/// What a timetable breaks, a line each: the meeting, a tab, and `rule.<rule>.why` of the catalogue in the language of
/// the terminal.
std::string breach_text(const formats::NamedProblem& named, std::span<const engine::Breach> breaches);

/// The same for demands that no timetable meets together: `rule.demand_<rule>.why`.
std::string demand_text(const formats::NamedProblem& named, std::span<const engine::Demand> demands);

}  // namespace gyoryu::cli
