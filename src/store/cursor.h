#pragma once

#include "store/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::store {

/// The cells of a row as text of [0-9A-Za-z_-] and back. Its length is that of the cells; not a secret.
std::string to_cursor(const Row& cells);
std::optional<Row> from_cursor(std::string_view cursor);

}  // namespace gyoryu::store
