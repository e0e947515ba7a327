#pragma once

#include "store/transaction.h"

#include <map>
#include <string>
#include <vector>

namespace gyoryu::store {

/// A table as the database has it, whatever the program knows of it.
struct TableColumns {
    std::vector<std::string> all;   ///< in their order
    std::vector<std::string> text;  ///< those that hold text, JSON included
    bool has(std::string_view column) const;
};

/// By name; without the list of migrations.
std::map<std::string, TableColumns> table_columns(Transaction& tx);

/// An expression that names a row of whatever table until the row is changed, and a condition that finds it again by
/// its value as parameter `$number`.
std::string_view row_address(Dialect dialect);
std::string at_row_address(Dialect dialect, int number);

}  // namespace gyoryu::store
