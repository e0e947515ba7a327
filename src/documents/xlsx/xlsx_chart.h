#pragma once

#include "documents/model/document.h"
#include "documents/xlsx/xlsx_book.h"

namespace gyoryu::documents {

/// A sheet with a chart's data and the chart itself; gives the sheet's name.
std::string write_chart_sheet(XlsxBook& book, const Chart& chart, const std::string& fallback_name);

}  // namespace gyoryu::documents
