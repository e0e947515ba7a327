#pragma once

#include <string_view>

struct sqlite3;

namespace gyoryu::store {

/// Throws the failure of failures.h that an SQLite result code stands for.
[[noreturn]] void throw_sqlite(sqlite3* handle, int code, std::string_view doing);

}  // namespace gyoryu::store
