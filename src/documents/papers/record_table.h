#pragma once

#include "documents/papers/log_sheet_pdf.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::documents {

struct RecordColumn {
    std::string heading;
    double share = 1;  ///< of the page's width, beside the others'
    bool right = false;
};

struct RecordCell {
    std::string text;
    std::optional<double> number = {};  ///< written as a number in a workbook; `text` is how it is printed
    Strokes strokes = {};               ///< a signature; printed only
};

/// A list that is printed and signed, or worked on in a spreadsheet program: attendance, hours. Text is in the reader's
/// language.
struct RecordTable {
    std::string name;  ///< of the sheet
    std::string title;
    std::string subtitle;
    std::string summary;  ///< below the table; may be empty
    std::string note;     ///< how it was counted; may be empty
    bool sample = false;
    std::vector<RecordColumn> columns;
    std::vector<std::vector<RecordCell>> rows;
};

/// Each table begins a page, A4 across; the heading is repeated on every page.
std::string record_tables_pdf(const std::vector<RecordTable>& tables, const std::string& title,
                              text::Language language);
/// A sheet for each.
std::string record_tables_xlsx(const std::vector<RecordTable>& tables, text::Language language);

}  // namespace gyoryu::documents
