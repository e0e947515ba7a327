#pragma once

#include <map>
#include <string>

namespace gyoryu::documents::testing {

/// Parts of a workbook by name; whatever is not given is filled with the least that makes a valid file whose
/// only sheet, "Sheet1", is `xl/worksheets/sheet1.xml`.
std::string xlsx_of(std::map<std::string, std::string> parts);

/// A workbook whose sheet holds exactly this XML inside <sheetData>, then `after` (merges).
std::string xlsx_with_rows(const std::string& rows, const std::string& after = "", const std::string& strings = "");

}  // namespace gyoryu::documents::testing
