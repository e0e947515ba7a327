#pragma once

#include "base/result.h"
#include "formats/named_problem.h"

#include <string>
#include <string_view>

namespace gyoryu::formats {

/// The value of `format` in a problem file.
inline constexpr std::string_view problem_format = "gyoryu-problem/1";

/// Reads the problem format of docs/engine.md. Faults: malformed_json or unreadable_problem, each issue's path
/// "line:column". What it returns is valid.
base::Result<NamedProblem> read_problem_json(std::string_view text);

/// The same problem in the same format; reading it gives an equal problem.
std::string write_problem_json(const NamedProblem& named);

}  // namespace gyoryu::formats
