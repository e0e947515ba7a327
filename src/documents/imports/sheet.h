#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace gyoryu::documents {

/// A row of a sheet as people see it. Cells are text: dates 2016-06-22, times 13:20, numbers without grouping,
/// TRUE and FALSE. Space around a text is cut off, line breaks inside stay.
struct SheetRow {
    int number = 0;                  ///< as the spreadsheet program shows it, from 1
    std::vector<std::string> cells;  ///< column A first; ends at the last filled cell

    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

/// One sheet of a workbook, or a CSV file. Rows without any text are left out.
struct Sheet {
    std::string name;      ///< empty for CSV
    std::string encoding;  ///< of a CSV file: UTF-8, CP949 …; "XLSX" for a workbook
    std::vector<SheetRow> rows;
};

/// What a list may be at most. Beyond: too_many_rows, too_many_columns, file_too_large, archive_suspicious,
/// or validation_failed with an issue `cell_too_long` at "row:column".
struct SheetLimits {
    std::size_t rows = 20'000;
    std::size_t columns = 200;
    std::size_t cell_bytes = 8'000;
    std::size_t file_bytes = 20u << 20;
    std::size_t unpacked_bytes = 256u << 20;  ///< of all parts read
    std::size_t ratio = 200;                  ///< unpacked to packed, counted from 8 MiB unpacked on
};

}  // namespace gyoryu::documents
