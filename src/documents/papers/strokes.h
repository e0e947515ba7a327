#pragma once

#include "documents/layout/canvas.h"
#include "documents/papers/log_sheet_pdf.h"

namespace gyoryu::documents {

/// Draws a signature into the box, keeping its shape.
void draw_strokes(Canvas& canvas, const Box& box, const Strokes& strokes);

}  // namespace gyoryu::documents
