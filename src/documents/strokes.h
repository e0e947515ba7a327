#pragma once

#include "documents/log_sheet_pdf.h"
#include "documents/pdf_canvas.h"

namespace gyoryu::documents {

/// Draws a signature into the box, keeping its shape.
void draw_strokes(PdfCanvas& canvas, const Box& box, const Strokes& strokes);

}  // namespace gyoryu::documents
