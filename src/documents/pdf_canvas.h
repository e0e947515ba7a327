#pragma once

#include "documents/canvas.h"

namespace gyoryu::documents {

/// A PDF being drawn page by page; the fonts used are embedded as subsets.
class PdfCanvas : public Canvas {
public:
    PdfCanvas(text::Language language, double width, double height, const std::string& title);

    /// Ends the page; the next drawing begins another.
    void end_page();

    /// The file. Nothing can be drawn afterwards.
    std::string finish();
};

}  // namespace gyoryu::documents
