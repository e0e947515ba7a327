#pragma once

#include "documents/model/document.h"
#include "documents/pdf/pdf_flow.h"

namespace gyoryu::documents {

/// Rows that belong together by a cell that reaches over them stay on one page if a page holds them; a row higher than
/// a page goes on on the next. The head is repeated on every page.
void flow_table(PdfFlow& flow, const Table& table);

}  // namespace gyoryu::documents
