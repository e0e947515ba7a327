#include "documents/papers/log_sheet_pdf.h"

#include "documents/layout/page_frame.h"
#include "documents/papers/strokes.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr double label_width = 128;
constexpr double pad = 4;
constexpr double line_height = 20;
constexpr double code_size = 84;
constexpr double signature_height = 88;

class Sheets {
public:
    Sheets(const std::string& title, text::Language language)
        : language_(language), canvas_(language, a4_short, a4_long, title) {}

    std::string draw(const std::vector<LogSheet>& sheets) {
        for (const auto& sheet : sheets) draw_sheet(sheet);
        if (sheets.empty()) canvas_.end_page();
        return canvas_.finish();
    }

private:
    double width() const { return canvas_.width() - 2 * page_margin; }
    double bottom() const { return canvas_.height() - page_margin - foot_height - 8; }

    void draw_sheet(const LogSheet& sheet) {
        page_ = 1;
        const int pages = pages_of(sheet);
        double y = draw_head(sheet);
        for (const auto& row : sheet.rows) {
            const double height = row_height(row);
            if (y + height > bottom()) y = next_page(sheet, pages);
            draw_row(row, y, height);
            y += height;
        }
        if (y + signature_height + 16 > bottom()) y = next_page(sheet, pages);
        draw_signatures(sheet, y + 12);
        draw_foot(canvas_, language_, {dotted({sheet.event, sheet.subtitle}), sheet.sample, page_, pages});
        canvas_.end_page();
    }

    /// As draw_sheet breaks pages.
    int pages_of(const LogSheet& sheet) {
        int pages = 1;
        double y = head_height();
        for (const auto& row : sheet.rows) {
            const double height = row_height(row);
            if (y + height > bottom()) ++pages, y = page_margin + 26;
            y += height;
        }
        return y + signature_height + 16 > bottom() ? pages + 1 : pages;
    }

    double next_page(const LogSheet& sheet, int pages) {
        draw_foot(canvas_, language_, {dotted({sheet.event, sheet.subtitle}), sheet.sample, page_++, pages});
        canvas_.end_page();
        canvas_.text(page_margin, page_margin, width(), dotted({sheet.title, sheet.subtitle}),
                     {.size = 11, .bold = true, .max_lines = 1});
        return page_margin + 26;
    }

    static double head_height() { return page_margin + code_size + 30; }

    double draw_head(const LogSheet& sheet) {
        const double text_width = width() - code_size - 16;
        double y = page_margin;
        y += canvas_.text(page_margin, y, text_width, sheet.event,
                          {.size = 10.5, .bold = true, .color = ink::accent, .max_lines = 1});
        y += canvas_.text(page_margin, y + 2, text_width, sheet.title, {.size = 22, .bold = true, .max_lines = 1}) + 4;
        y += canvas_.text(page_margin, y, text_width, sheet.subtitle, {.size = 11, .max_lines = 2});
        canvas_.text(page_margin, y + 2, text_width, sheet.state, {.size = 10, .color = ink::faint, .max_lines = 1});
        if (!sheet.link.empty()) {
            const Box box{page_margin + width() - code_size, page_margin - 6, code_size, code_size};
            canvas_.qr_code(box, sheet.link);
            canvas_.text(box.x - 8, box.y + box.height, box.width + 16, sheet.link_hint,
                         {.size = 7, .color = ink::faint, .align = Align::center, .max_lines = 3});
        }
        canvas_.line(page_margin, head_height(), page_margin + width(), head_height(), ink::strong_line, 1);
        return head_height();
    }

    double row_height(const LogSheetRow& row) {
        const double label = canvas_.text_height(label_width - 2 * pad, row.label, {.size = 9.5, .bold = true});
        const double value = row.value.empty()
                                 ? line_height * row.lines - 2 * pad
                                 : canvas_.text_height(width() - label_width - 2 * pad, row.value, {.size = 11});
        return std::max({label, value, 12.0}) + 2 * pad;
    }

    void draw_row(const LogSheetRow& row, double y, double height) {
        canvas_.fill({page_margin, y, label_width, height}, ink::shade);
        canvas_.text(page_margin + pad, y + pad, label_width - 2 * pad, row.label,
                     {.size = 9.5, .bold = true, .color = ink::faint});
        canvas_.text(page_margin + label_width + pad, y + pad - 1, width() - label_width - 2 * pad, row.value,
                     {.size = 11});
        canvas_.line(page_margin, y + height, page_margin + width(), y + height, ink::line, 0.6);
    }

    void draw_signatures(const LogSheet& sheet, double y) {
        if (sheet.signatures.empty()) return;
        const double each = width() / static_cast<double>(sheet.signatures.size());
        double x = page_margin;
        for (const auto& signature : sheet.signatures) {
            const Box box{x + 2, y, each - 4, signature_height};
            canvas_.frame(box, ink::strong_line, 0.8);
            canvas_.text(box.x + pad, box.y + 4, box.width - 2 * pad, signature.label,
                         {.size = 9, .bold = true, .color = ink::faint, .max_lines = 1});
            draw_strokes(canvas_, {box.x + pad, box.y + 18, box.width - 2 * pad, box.height - 36}, signature.strokes);
            canvas_.text(box.x + pad, box.y + box.height - 16, box.width - 2 * pad, signature.name,
                         {.size = 9, .max_lines = 1});
            x += each;
        }
    }

    text::Language language_;
    PdfCanvas canvas_;
    int page_ = 1;
};

}  // namespace

std::string log_sheets_pdf(const std::vector<LogSheet>& sheets, const std::string& title, text::Language language) {
    return Sheets(title, language).draw(sheets);
}

}  // namespace gyoryu::documents
