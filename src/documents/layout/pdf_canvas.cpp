#include "documents/layout/pdf_canvas.h"

#include "base/time.h"
#include "documents/model/document_text.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>

namespace gyoryu::documents {

namespace {

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

PdfCanvas::PdfCanvas(text::Language language, double width, double height, const std::string& title)
    : Canvas(language, width, height) {
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes_, width, height);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, printable(title).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Gyoryu");
    draw_on(surface);
}

void PdfCanvas::properties(const std::string& author, const std::string& created_at) {
    if (!author.empty()) cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_AUTHOR, printable(author).c_str());
    if (base::Instant::parse(created_at))
        cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_CREATE_DATE, created_at.c_str());
}

void PdfCanvas::begin_part(const char* name) { cairo_tag_begin(cairo_, name, nullptr); }

void PdfCanvas::end_part(const char* name) { cairo_tag_end(cairo_, name); }

void PdfCanvas::outline(int level, const std::string& title, double y) {
    const auto depth = std::min(outline_.size(), static_cast<std::size_t>(level));
    outline_.resize(depth);
    const auto place = fmt::format("page={} pos=[0 {:.1f}]", page_, y);
    outline_.push_back(cairo_pdf_surface_add_outline(surface_, outline_.back(), printable(title).c_str(), place.c_str(),
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

void PdfCanvas::link(const Box& box, const std::string& address) {
    std::string quoted;
    for (const char c : address) quoted += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    const auto attributes =
        fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] uri='{}'", box.x, box.y, box.width, box.height, quoted);
    cairo_tag_begin(cairo_, CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(cairo_, CAIRO_TAG_LINK);
}

void PdfCanvas::end_page() {
    cairo_show_page(cairo_);
    ++page_;
}

std::string PdfCanvas::finish() {
    close();
    return std::move(bytes_);
}

}  // namespace gyoryu::documents
