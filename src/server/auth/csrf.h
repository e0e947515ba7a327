#pragma once

#include <string_view>

namespace gyoryu::server {

/// Compares in constant time.
bool same_secret(std::string_view left, std::string_view right);

}  // namespace gyoryu::server
