#pragma once

#include "documents/imports/column_mapping.h"
#include "text/language.h"

#include <string>

namespace gyoryu::documents {

/// An empty list to fill in: headings in `language` and one example row (marked as an example by its code).
/// What it writes, `propose_mapping` maps in full once `find_headings` has found its headings.
std::string import_template_xlsx(ListKind kind, text::Language language);
/// UTF-8 with byte order mark, so that spreadsheet programs show every script.
std::string import_template_csv(ListKind kind, text::Language language);

/// The first cell of the example row in every template; importing skips a row that still has it.
bool is_example_row(ListKind kind, const std::vector<std::string>& cells);

}  // namespace gyoryu::documents
