#pragma once

#include "base/result.h"
#include "documents/imports/archive.h"
#include "documents/imports/xlsx_number.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

struct XlsxSheet {
    std::string name;
    std::string part;  ///< inside the archive
    bool hidden = false;
};

/// What stands in a workbook besides its cells.
struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets;
    std::vector<NumberKind> style_kinds;  ///< by the style index of a cell
    std::string strings_part;             ///< empty if the file shares no strings
    bool system_1904 = false;
};

/// unreadable_file if the archive is no workbook or names parts it does not have.
base::Result<XlsxWorkbook> read_workbook(Archive& archive);

}  // namespace gyoryu::documents
