#pragma once

#include <set>
#include <string>

namespace gyoryu::app {

/// The number after the highest taken: S01, S02, …; at least two digits.
std::string next_numbered_code(char prefix, const std::set<std::string>& taken);

/// The first free of A, B, …, Z, AA, AB, …
std::string next_lettered_code(const std::set<std::string>& taken);

}  // namespace gyoryu::app
