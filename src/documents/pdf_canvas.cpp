#include "documents/pdf_canvas.h"

#include "text/catalogue.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace gyoryu::documents {

namespace {

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

PangoAlignment pango_alignment(Align align) {
    switch (align) {
        case Align::left:
            return PANGO_ALIGN_LEFT;
        case Align::center:
            return PANGO_ALIGN_CENTER;
        case Align::right:
            return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

double points(int pango_units) { return double(pango_units) / PANGO_SCALE; }

}  // namespace

PdfCanvas::PdfCanvas(text::Language language, double width, double height, const std::string& title)
    : language_(language), width_(width), height_(height) {
    surface_ = cairo_pdf_surface_create_for_stream(append, &bytes_, width, height);
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_CREATOR, "Gyoryu");
    cairo_ = cairo_create(surface_);
    layout_ = pango_cairo_create_layout(cairo_);
    PangoContext* context = pango_layout_get_context(layout_);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string(std::string(text::locale_of(language)).c_str()));
    // Hinting is for screens: on paper it makes letters wander.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
}

PdfCanvas::~PdfCanvas() {
    if (layout_ != nullptr) g_object_unref(layout_);
    if (cairo_ != nullptr) cairo_destroy(cairo_);
    if (surface_ != nullptr) cairo_surface_destroy(surface_);
}

void PdfCanvas::set_color(Color color) { cairo_set_source_rgb(cairo_, color.red, color.green, color.blue); }

void PdfCanvas::end_page() { cairo_show_page(cairo_); }

void PdfCanvas::lay_out(double width, std::string_view text, const TextStyle& style) {
    PangoFontDescription* font =
        pango_font_description_from_string(text::sentence(language_, "document.font.print").c_str());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout_, font);
    pango_font_description_free(font);
    PangoAttrList* attributes = pango_attr_list_new();
    if (style.struck) pango_attr_list_insert(attributes, pango_attr_strikethrough_new(1));
    pango_layout_set_attributes(layout_, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_text(layout_, text.data(), static_cast<int>(text.size()));
    pango_layout_set_width(layout_, width <= 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout_, PANGO_WRAP_WORD_CHAR);
    // A name in Arabic or Hebrew keeps its own order but stands where the others stand.
    pango_layout_set_auto_dir(layout_, 0);
    pango_layout_set_alignment(layout_, pango_alignment(style.align));
    pango_layout_set_ellipsize(layout_, style.max_lines > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    pango_layout_set_height(layout_, style.max_lines > 0 ? -style.max_lines : -1);
}

double PdfCanvas::text_height(double width, std::string_view text, const TextStyle& style) {
    if (text.empty()) return 0;
    lay_out(width, text, style);
    int height = 0;
    pango_layout_get_size(layout_, nullptr, &height);
    return points(height);
}

double PdfCanvas::text_width(std::string_view text, const TextStyle& style) {
    lay_out(-1, text, style);
    int width = 0;
    pango_layout_get_size(layout_, &width, nullptr);
    return points(width);
}

double PdfCanvas::text(double x, double y, double width, std::string_view text, const TextStyle& style) {
    const double height = text_height(width, text, style);
    if (text.empty()) return 0;
    set_color(style.color);
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_layout(cairo_, layout_);
    return height;
}

void PdfCanvas::fitted_text(const Box& box, std::string_view text, TextStyle style) {
    const double least = style.least_size > 0 ? style.least_size : style.size;
    const int lines_wanted = style.max_lines;
    style.max_lines = 0;
    const auto fits = [&] {
        if (text_height(box.width, text, style) > box.height) return false;
        return lines_wanted == 0 || pango_layout_get_line_count(layout_) <= lines_wanted;
    };
    while (!fits() && style.size > least) style.size = std::max(least, style.size - 0.5);
    if (!fits()) {
        const double line_height = text_height(-1, "가", style);
        style.max_lines = std::max(1, static_cast<int>(box.height / line_height));
        if (lines_wanted > 0) style.max_lines = std::min(style.max_lines, lines_wanted);
    }
    const double height = text_height(box.width, text, style);
    this->text(box.x, box.y + std::max(0.0, (box.height - height) / 2), box.width, text, style);
}

void PdfCanvas::fill(const Box& box, Color color) {
    set_color(color);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_fill(cairo_);
}

void PdfCanvas::frame(const Box& box, Color color, double line_width, bool dashed) {
    const double dash[] = {3, 2};
    set_color(color);
    cairo_set_line_width(cairo_, line_width);
    cairo_set_dash(cairo_, dash, dashed ? 2 : 0, 0);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, nullptr, 0, 0);
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, Color color, double line_width) {
    set_color(color);
    cairo_set_line_width(cairo_, line_width);
    cairo_move_to(cairo_, x1, y1);
    cairo_line_to(cairo_, x2, y2);
    cairo_stroke(cairo_);
}

void PdfCanvas::qr_code(const Box& box, const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                               &QRcode_free);
    if (!code) return;
    constexpr int quiet = 4;  // modules of white that readers need around it
    const double module = std::min(box.width, box.height) / (code->width + 2 * quiet);
    fill(box, ink::white);
    set_color({0, 0, 0});
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if ((code->data[row * code->width + column] & 1) == 0) continue;
            cairo_rectangle(cairo_, box.x + (column + quiet) * module, box.y + (row + quiet) * module, module, module);
        }
    }
    cairo_fill(cairo_);
}

std::string PdfCanvas::finish() {
    cairo_surface_finish(surface_);
    if (cairo_status(cairo_) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(cairo_status_to_string(cairo_status(cairo_)));
    return std::move(bytes_);
}

}  // namespace gyoryu::documents
