#include "documents/pdf_canvas.h"

#include <cairo-pdf.h>

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
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Gyoryu");
    draw_on(surface);
}

void PdfCanvas::end_page() { cairo_show_page(cairo_); }

std::string PdfCanvas::finish() {
    close();
    return std::move(bytes_);
}

}  // namespace gyoryu::documents
