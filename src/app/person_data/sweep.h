#pragma once

#include "app/person_data/erase_rows.h"

namespace gyoryu::app {

/// Takes the person's names out of every column of the workspace (of the installation, if the subject has none) in
/// which anybody may have written them.
void take_names_out(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done);

/// One table, looked through.
struct SearchedTable {
    std::string table;
    int columns = 0;
    std::int64_t rows = 0;
    std::int64_t found = 0;   ///< rows in which something of the person is left
    std::int64_t others = 0;  ///< rows in which somebody else bears the name, the address or the number
};

/// Looks for the person in every text column of every table there is, known to the program or not.
std::vector<SearchedTable> search_tables(store::Transaction& tx, const Subject& subject,
                                         const text::TextTraces& traces);

}  // namespace gyoryu::app
