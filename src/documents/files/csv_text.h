#pragma once

#include <string>
#include <vector>

namespace gyoryu::documents {

/// RFC 4180 with CRLF, as UTF-8 with byte order mark. A cell that a spreadsheet program would run as a formula
/// (= + - @, tab or return first) gets an apostrophe before it, unless it is a plain number.
std::string csv_text(const std::vector<std::vector<std::string>>& lines);

}  // namespace gyoryu::documents
