#pragma once

#include <string>

namespace gyoryu::documents::testing {

/// What a command prints (both streams) when given the bytes as a file: `before FILE after`.
std::string other_program(const std::string& bytes, const std::string& before, const std::string& after);

}  // namespace gyoryu::documents::testing
