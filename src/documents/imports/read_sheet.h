#pragma once

#include "base/result.h"
#include "documents/imports/sheet.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

struct SheetReading {
    std::string sheet;  ///< by name; empty: the first with content
    SheetLimits limits;
    std::optional<text::Language> expected;  ///< language of the sender, a hint for old encodings
};

/// Reads an uploaded list. What it is (XLSX or CSV) is told by its bytes, never by its name.
/// Faults: unreadable_file, unknown_encoding, archive_suspicious, file_too_large, too_many_rows, too_many_columns,
/// not_found (what = sheet), validation_failed with cell_too_long.
base::Result<Sheet> read_sheet(std::string_view bytes, const SheetReading& reading = {});

/// The sheets to choose from, those with content; one empty name for CSV.
base::Result<std::vector<std::string>> sheet_names(std::string_view bytes, const SheetLimits& limits = {});

}  // namespace gyoryu::documents
