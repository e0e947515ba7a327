#pragma once

#include "store/backup_file.h"
#include "store/connection.h"

#include <string>
#include <vector>

namespace gyoryu::store {

/// The tables of a store in SQLite, each after those it refers to; without the list of migrations.
std::vector<std::string> table_names(Connection& sqlite);

std::vector<TableCount> count_tables(Connection& connection, const std::vector<std::string>& tables);

/// Copies all rows of a table into the empty table of the same name and columns, inside transactions that both
/// connections have begun.
void copy_table(Connection& from, Connection& to, const std::string& table);

}  // namespace gyoryu::store
