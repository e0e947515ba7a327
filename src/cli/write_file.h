#pragma once

#include "cli/command.h"

#include <optional>
#include <string>

namespace gyoryu::cli {

/// Prints to standard output, or into a file (none or "-" = standard output) that readers never see half of. False,
/// and a line on standard error, when it cannot be written.
bool deliver(const Call& call, const std::optional<std::string>& path, const std::string& text);

}  // namespace gyoryu::cli
