#pragma once

#include "documents/imports/read_sheet.h"

namespace gyoryu::documents {

/// XLSX only; the contract of read_sheet.
base::Result<Sheet> read_xlsx(std::string_view bytes, const SheetReading& reading);
base::Result<std::vector<std::string>> xlsx_sheet_names(std::string_view bytes, const SheetLimits& limits);

}  // namespace gyoryu::documents
