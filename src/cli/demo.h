#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view demo_usage = "[--data DIR] [--database URL]";

/// Loads the demonstration into a data folder that does not exist yet or is empty, or an empty database.
int demo(const Call& call);

}  // namespace gyoryu::cli
