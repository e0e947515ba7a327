#pragma once

#include "store/transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::store {

/// What the installation keeps beside its data: secrets it made for itself, marks such as "demo".
std::optional<std::string> find_setting(Transaction& tx, std::string_view key);
void put_setting(Transaction& tx, std::string_view key, std::string_view value);

}  // namespace gyoryu::store
