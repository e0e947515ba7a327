#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view read_usage = "FILE… [--format json|table] [--explain] [--out FILE]";

/// Reads press articles (docs/reading.md): one file gives an object, several an array in their order. "-" is standard
/// input. Exit 0, 2 when a file cannot be read.
int read(const Call& call);

}  // namespace gyoryu::cli
