#include "documents/pdf/pdf_flow.h"

#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr double frame_size = 8;

}  // namespace

PdfFlow::PdfFlow(PdfCanvas& canvas, const Document& document, int pages)
    : canvas_(canvas),
      document_(document),
      pages_(pages),
      left_(points_of(side_margin)),
      width_(points_of(text_width(document))),
      top_(points_of(top_margin)),
      bottom_(canvas.height() - points_of(bottom_margin)),
      y_(top_) {}

void PdfFlow::need(double height) {
    if (height > room() && !page_empty()) next_page();
}

void PdfFlow::next_page() {
    end_last_page();
    y_ = top_;
    ++page_;
}

void PdfFlow::end_last_page() {
    if (!draws()) return;
    draw_frame();
    canvas_.end_page();
}

void PdfFlow::draw_frame() {
    const TextStyle style{.size = frame_size, .color = ink::faint, .max_lines = 1};
    canvas_.text(left_, top_ - 26, width_, header_line(document_), style);
    const double y = bottom_ + 14;
    canvas_.text(left_, y, width_ * 0.7, document_.footer, style);
    if (!document_.page_numbers) return;
    const auto number =
        text::sentence(document_.language, "document.page",
                       text::Parameters{{"page", std::int64_t{page_}}, {"pages", std::int64_t{pages_}}});
    canvas_.text(left_ + width_ * 0.75, y, width_ * 0.25, number,
                 {.size = frame_size, .color = ink::faint, .align = Align::right, .max_lines = 1});
}

void PdfFlow::lines(const LaidText& text, double indent, const char* part, Color color) {
    for (std::size_t from = 0; from < text.lines();) {
        if (text.height(from, from + 1) > room() && !page_empty()) next_page();
        const std::size_t count = lines_that_fit(text, from, room(), page_empty());
        begin_part(part);
        draw_lines(text, left_ + indent, y_, from, from + count, color);
        end_part(part);
        y_ += text.height(from, from + count);
        from += count;
    }
}

void PdfFlow::begin_part(const char* name) {
    if (draws()) canvas_.begin_part(name);
}

void PdfFlow::end_part(const char* name) {
    if (draws()) canvas_.end_part(name);
}

void PdfFlow::draw_lines(const LaidText& text, double x, double y, std::size_t from, std::size_t to, Color color) {
    if (draws() && to > from) canvas_.draw_lines(text, x, y, from, to, color);
}

void PdfFlow::fill(const Box& box, Color color) {
    if (draws()) canvas_.fill(box, color);
}

void PdfFlow::line(double x1, double y1, double x2, double y2, Color color, double line_width) {
    if (draws()) canvas_.line(x1, y1, x2, y2, color, line_width);
}

std::size_t lines_that_fit(const LaidText& text, std::size_t from, double room, bool force) {
    std::size_t count = 0;
    while (from + count < text.lines() && text.height(from, from + count + 1) <= room + 0.01) ++count;
    return count == 0 && force && from < text.lines() ? 1 : count;
}

}  // namespace gyoryu::documents
