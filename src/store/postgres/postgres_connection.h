#pragma once

#include "store/connection.h"

#include <chrono>
#include <memory>
#include <string>

namespace gyoryu::store {

/// Connects to `postgresql://…`. Writes run serializable, reads on one snapshot. Throws StoreFailure when the server
/// cannot be reached or does not keep UTF-8.
std::unique_ptr<Connection> open_postgres(const std::string& url, std::chrono::milliseconds statement_timeout);

}  // namespace gyoryu::store
