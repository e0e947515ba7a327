#pragma once

#include "base/fault.h"
#include "documents/imports/sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::documents {

/// The text of a cell as a person sees it: no space around it (nor no-break or full-width space), line breaks as
/// \n, `_x000D_` escapes of spreadsheet programs undone, control characters gone. The scripts stay as written.
std::string tidy_cell(std::string_view text);

/// The fault for a cell longer than allowed, or of bytes that are no UTF-8; none if it is in order.
std::optional<base::Fault> check_cell(std::string_view text, int row, int column, const SheetLimits& limits);

/// `C` for 2, `AA` for 26.
std::string column_letters(int column);

}  // namespace gyoryu::documents
