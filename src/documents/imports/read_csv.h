#pragma once

#include "base/result.h"
#include "documents/imports/sheet.h"

#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// The character between the cells: of , ; tab and | the one that cuts the first lines most evenly.
/// A first line `sep=;` says it outright.
char detect_delimiter(std::string_view text);

/// UTF-8 text as RFC 4180 and spreadsheet programs write it: cells in quotes may hold delimiters, doubled quotes
/// and line breaks; lines end with LF, CRLF or CR. A quote that is never closed ends with the file.
base::Result<std::vector<SheetRow>> parse_csv(std::string_view text, char delimiter, const SheetLimits& limits);

}  // namespace gyoryu::documents
