#pragma once

#include "text/language.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// A signature as it was drawn, on a pad of 1000 × 400: x1, y1, x2, y2, … per stroke.
using Strokes = std::vector<std::vector<int>>;

struct LogSheetSignature {
    std::string label;
    std::string name;
    Strokes strokes;  ///< none: an empty field to sign in
};

/// One line of the form; with an empty value there is room to write.
struct LogSheetRow {
    std::string label;
    std::string value;
    int lines = 1;  ///< of room when empty
};

/// A meeting's log on paper, filled in or to be filled in. Text is in the reader's language.
struct LogSheet {
    std::string title;
    std::string event;
    std::string subtitle;  ///< day, time, table
    std::string state;     ///< who says so, since when
    std::vector<LogSheetRow> rows;
    std::vector<LogSheetSignature> signatures;
    std::string link;  ///< printed as a QR code: leads back to the record
    std::string link_hint;
    bool sample = false;
};

/// A page or more for each.
std::string log_sheets_pdf(const std::vector<LogSheet>& sheets, const std::string& title, text::Language language);

}  // namespace gyoryu::documents
