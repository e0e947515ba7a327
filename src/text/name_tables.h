#pragma once

#include "base/embedded.h"

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// The files of names/, as they are in the program.
std::span<const embedded::File> name_files();

/// The rows of a file of names/ (names/README.md), each cut at its tabs; lines that are empty or begin with "# " are
/// left out. Valid as long as the program runs.
std::vector<std::vector<std::string_view>> name_table(std::string_view file);

/// What stands between `separator`s, without the empty ones.
std::vector<std::string_view> cut(std::string_view text, char separator);

}  // namespace gyoryu::text
