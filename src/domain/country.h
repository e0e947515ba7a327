#pragma once

#include <string_view>

namespace gyoryu::domain {

/// True for an officially assigned two-letter code of ISO 3166-1, in capitals.
bool is_country(std::string_view code);

}  // namespace gyoryu::domain
