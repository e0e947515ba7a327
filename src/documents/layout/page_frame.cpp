#include "documents/layout/page_frame.h"

#include "text/catalogue.h"

namespace gyoryu::documents {

void draw_foot(Canvas& canvas, text::Language language, const PageFoot& foot) {
    const double y = canvas.height() - page_margin - foot_height + 6;
    const double width = canvas.width() - 2 * page_margin;
    TextStyle style{.size = 8, .color = ink::faint, .max_lines = 1};
    canvas.line(page_margin, y - 4, page_margin + width, y - 4, ink::line, 0.5);
    canvas.text(page_margin, y, width * 0.62, foot.left, style);
    style.align = Align::right;
    std::string right =
        text::sentence(language, "document.page",
                       text::Parameters{{"page", std::int64_t{foot.page}}, {"pages", std::int64_t{foot.pages}}});
    if (foot.sample) right = text::sentence(language, "document.sample") + "   " + right;
    canvas.text(page_margin + width * 0.65, y, width * 0.35, right, style);
}

double draw_title(Canvas& canvas, double width, const std::string& title, const std::string& subtitle) {
    double y = page_margin;
    y += canvas.text(page_margin, y, width, title, {.size = 18, .bold = true, .max_lines = 2});
    y += canvas.text(page_margin, y + 1, width, subtitle, {.size = 10, .color = ink::faint, .max_lines = 2}) + 1;
    return y;
}

std::string dotted(std::initializer_list<std::string> parts) {
    std::string line;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        line += (line.empty() ? "" : " · ") + part;
    }
    return line;
}

}  // namespace gyoryu::documents
