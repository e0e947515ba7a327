#pragma once

#include "documents/layout/pdf_canvas.h"

namespace gyoryu::documents {

/// Pages that are filled from top to bottom. Lengths are points. Gone through twice: first to count the pages, where
/// nothing is drawn, then to draw with that count at their feet.
class PdfFlow {
public:
    /// `pages` 0: only counts.
    PdfFlow(PdfCanvas& canvas, const Document& document, int pages);

    bool draws() const { return pages_ > 0; }
    PdfCanvas& canvas() { return canvas_; }
    double left() const { return left_; }
    double width() const { return width_; }
    double y() const { return y_; }
    double bottom() const { return bottom_; }
    double room() const { return bottom_ - y_; }
    /// The room of an empty page.
    double page_room() const { return bottom_ - top_; }
    bool page_empty() const { return y_ <= top_; }

    void advance(double height) { y_ += height; }
    /// Begins a page unless this one has so much room or is empty.
    void need(double height);
    void next_page();
    void end_last_page();
    int page() const { return page_; }

    /// Lines of text at the left edge plus `indent`, over as many pages as it takes; each part is of kind `part`.
    void lines(const LaidText& text, double indent, const char* part, Color color = ink::text);

    void begin_part(const char* name);
    void end_part(const char* name);
    void draw_lines(const LaidText& text, double x, double y, std::size_t from, std::size_t to, Color color);
    void fill(const Box& box, Color color);
    void line(double x1, double y1, double x2, double y2, Color color, double line_width);

private:
    void draw_frame();

    PdfCanvas& canvas_;
    const Document& document_;
    const int pages_;
    const double left_, width_, top_, bottom_;
    double y_;
    int page_ = 1;
};

/// How many of the lines from `from` on fit into `room`; one at least if `force`.
std::size_t lines_that_fit(const LaidText& text, std::size_t from, double room, bool force);

}  // namespace gyoryu::documents
