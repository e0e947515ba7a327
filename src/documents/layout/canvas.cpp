#include "documents/layout/canvas.h"

#include "documents/model/document_text.h"
#include "documents/model/markup.h"
#include "text/catalogue.h"

#include <cairo.h>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace gyoryu::documents {

namespace {

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

void Canvas::draw_on(cairo_surface_t* surface) {
    surface_ = surface;
    cairo_ = cairo_create(surface_);
    layout_ = pango_cairo_create_layout(cairo_);
    PangoContext* context = pango_layout_get_context(layout_);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string(std::string(text::locale_of(language_)).c_str()));
    // Hinting is for screens: on paper it makes letters wander.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
}

Canvas::~Canvas() {
    if (layout_ != nullptr) g_object_unref(layout_);
    if (cairo_ != nullptr) cairo_destroy(cairo_);
    if (surface_ != nullptr) cairo_surface_destroy(surface_);
}

void Canvas::set_color(Color color) { cairo_set_source_rgb(cairo_, color.red, color.green, color.blue); }

void Canvas::set_up(PangoLayout* layout, double width, const TextStyle& style) {
    PangoFontDescription* font =
        pango_font_description_from_string(text::sentence(language_, "document.font.print").c_str());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, width <= 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    // A name in Arabic or Hebrew keeps its own order but stands where the others stand.
    pango_layout_set_auto_dir(layout, 0);
    pango_layout_set_alignment(layout, pango_alignment(style.align));
}

namespace {

/// Fonts for Chinese draw the quotation marks of English and Russian as wide as a character unless asked otherwise.
PangoAttrList* new_looks(text::Language language) {
    PangoAttrList* looks = pango_attr_list_new();
    const bool spaced = language == text::Language::en || language == text::Language::ru;
    if (spaced) pango_attr_list_insert(looks, pango_attr_font_features_new("pwid=1"));
    return looks;
}

}  // namespace

void Canvas::lay_out(double width, std::string_view text, const TextStyle& style) {
    set_up(layout_, width, style);
    PangoAttrList* attributes = new_looks(language_);
    if (style.struck) pango_attr_list_insert(attributes, pango_attr_strikethrough_new(1));
    pango_layout_set_attributes(layout_, attributes);
    pango_attr_list_unref(attributes);
    // Pango does not survive text that is no UTF-8.
    const auto safe = printable(text);
    pango_layout_set_text(layout_, safe.data(), static_cast<int>(safe.size()));
    pango_layout_set_ellipsize(layout_, style.max_lines > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    pango_layout_set_height(layout_, style.max_lines > 0 ? -style.max_lines : -1);
}

namespace {

void add_look(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void add_link_look(PangoAttrList* list, std::size_t from, std::size_t to) {
    const auto part = [](double share) { return static_cast<guint16>(share * 65535); };
    add_look(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), from, to);
    add_look(list, pango_attr_foreground_new(part(ink::accent.red), part(ink::accent.green), part(ink::accent.blue)),
             from, to);
}

/// Gives the iterator of each line to `visit`.
template <class Visit>
void each_line(PangoLayout* layout, Visit visit) {
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    do visit(at);
    while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
}

}  // namespace

LaidText Canvas::lay(double width, const Runs& runs, const TextStyle& style) {
    LaidText laid;
    std::string all;
    PangoAttrList* attributes = new_looks(language_);
    for (const auto& run : runs) {
        const auto from = all.size();
        all += printable(run.text);
        if (run.bold) add_look(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, all.size());
        if (run.italic) add_look(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), from, all.size());
        if (safe_link(run.link).empty()) continue;
        add_link_look(attributes, from, all.size());
        laid.links.push_back({static_cast<int>(from), static_cast<int>(all.size()), run.link});
    }
    laid.layout = {pango_layout_copy(layout_), [](PangoLayout* layout) { g_object_unref(layout); }};
    set_up(laid.layout.get(), width, style);
    pango_layout_set_attributes(laid.layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_ellipsize(laid.layout.get(), PANGO_ELLIPSIZE_NONE);
    pango_layout_set_height(laid.layout.get(), -1);
    pango_layout_set_text(laid.layout.get(), all.data(), static_cast<int>(all.size()));
    if (all.empty()) return laid;
    each_line(laid.layout.get(), [&](PangoLayoutIter* at) {
        int above = 0, below = 0;
        pango_layout_iter_get_line_yrange(at, &above, &below);
        laid.edges.push_back(points(below));
    });
    return laid;
}

void Canvas::draw_lines(const LaidText& text, double x, double y, std::size_t from, std::size_t to, Color color) {
    std::size_t line = 0;
    const double shift = y - text.edges[from];
    each_line(text.layout.get(), [&](PangoLayoutIter* at) {
        const std::size_t number = line++;
        if (number < from || number >= to) return;
        PangoRectangle area;
        pango_layout_iter_get_line_extents(at, nullptr, &area);
        const double left = x + points(area.x);
        set_color(color);
        cairo_move_to(cairo_, left, shift + points(pango_layout_iter_get_baseline(at)));
        PangoLayoutLine* drawn = pango_layout_iter_get_line_readonly(at);
        pango_cairo_show_layout_line(cairo_, drawn);
        for (const auto& one : text.links) {
            int* ranges = nullptr;
            int count = 0;
            const int end = drawn->start_index + drawn->length;
            if (one.from >= end || one.to <= drawn->start_index) continue;
            pango_layout_line_get_x_ranges(drawn, std::max(one.from, drawn->start_index), std::min(one.to, end),
                                           &ranges, &count);
            const double height = text.edges[number + 1] - text.edges[number];
            for (int i = 0; i < count; ++i)
                link({x + points(ranges[2 * i]), shift + text.edges[number], points(ranges[2 * i + 1] - ranges[2 * i]),
                      height},
                     one.address);
            g_free(ranges);
        }
    });
}

double Canvas::text_height(double width, std::string_view text, const TextStyle& style) {
    if (text.empty()) return 0;
    lay_out(width, text, style);
    int height = 0;
    pango_layout_get_size(layout_, nullptr, &height);
    return points(height);
}

double Canvas::text_width(std::string_view text, const TextStyle& style) {
    lay_out(-1, text, style);
    int width = 0;
    pango_layout_get_size(layout_, &width, nullptr);
    return points(width);
}

double Canvas::text(double x, double y, double width, std::string_view text, const TextStyle& style) {
    const double height = text_height(width, text, style);
    if (text.empty()) return 0;
    set_color(style.color);
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_layout(cairo_, layout_);
    return height;
}

void Canvas::fitted_text(const Box& box, std::string_view text, TextStyle style) {
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

void Canvas::fill(const Box& box, Color color) {
    set_color(color);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_fill(cairo_);
}

void Canvas::frame(const Box& box, Color color, double line_width, bool dashed) {
    const double dash[] = {3, 2};
    set_color(color);
    cairo_set_line_width(cairo_, line_width);
    cairo_set_dash(cairo_, dash, dashed ? 2 : 0, 0);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, nullptr, 0, 0);
}

void Canvas::line(double x1, double y1, double x2, double y2, Color color, double line_width) {
    set_color(color);
    cairo_set_line_width(cairo_, line_width);
    cairo_move_to(cairo_, x1, y1);
    cairo_line_to(cairo_, x2, y2);
    cairo_stroke(cairo_);
}

void Canvas::qr_code(const Box& box, const std::string& text) {
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

void Canvas::hatch(const Box& box, Color color) {
    cairo_save(cairo_);
    cairo_rectangle(cairo_, box.x, box.y, box.width, box.height);
    cairo_clip(cairo_);
    for (double x = box.x - box.height; x < box.x + box.width; x += 4)
        line(x, box.y + box.height, x + box.height, box.y, color, 0.7);
    cairo_restore(cairo_);
}

namespace {

struct PngReader {
    const std::string& bytes;
    std::size_t at = 0;

    static cairo_status_t read(void* source, unsigned char* data, unsigned int length) {
        auto& self = *static_cast<PngReader*>(source);
        if (self.bytes.size() - self.at < length) return CAIRO_STATUS_READ_ERROR;
        self.bytes.copy(reinterpret_cast<char*>(data), length, self.at);
        self.at += length;
        return CAIRO_STATUS_SUCCESS;
    }
};

}  // namespace

bool Canvas::picture(const Box& box, const std::string& png) {
    PngReader reader{png};
    cairo_surface_t* image = cairo_image_surface_create_from_png_stream(&PngReader::read, &reader);
    const bool readable = cairo_surface_status(image) == CAIRO_STATUS_SUCCESS;
    if (readable) {
        cairo_save(cairo_);
        cairo_translate(cairo_, box.x, box.y);
        cairo_scale(cairo_, box.width / cairo_image_surface_get_width(image),
                    box.height / cairo_image_surface_get_height(image));
        cairo_set_source_surface(cairo_, image, 0, 0);
        cairo_paint(cairo_);
        cairo_restore(cairo_);
    }
    cairo_surface_destroy(image);
    return readable;
}

void Canvas::close() {
    cairo_surface_finish(surface_);
    if (cairo_status(cairo_) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(cairo_status_to_string(cairo_status(cairo_)));
}

}  // namespace gyoryu::documents
