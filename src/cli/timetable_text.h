#pragma once

#include "engine/model/outcome.h"
#include "formats/named_problem.h"

#include <string>

namespace gyoryu::cli {

/// The result for eyes: one line per placed meeting in the order of slots and tables, then what is not placed,
/// or the demands that cannot be met together.
std::string timetable_text(const formats::NamedProblem& named, const engine::Outcome& outcome);

}  // namespace gyoryu::cli
