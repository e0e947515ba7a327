#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// A workbook: the text on the first sheet, a line for each paragraph with the numbers of its figures beside it; each
/// table on a sheet of its own with its numbers as numbers; each chart on a sheet with its data, drawn by the program
/// that opens it.
std::string document_xlsx(const Document& document);

}  // namespace gyoryu::documents
