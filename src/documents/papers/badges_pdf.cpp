#include "documents/papers/badges_pdf.h"

#include "documents/layout/page_frame.h"
#include "documents/layout/pdf_canvas.h"

namespace gyoryu::documents {

namespace {

constexpr double mm = 72.0 / 25.4;
constexpr double badge_width = 90 * mm;
constexpr double badge_height = 54 * mm;
constexpr double inset = 4 * mm;
constexpr double qr_side = 22 * mm;
constexpr int columns = 2, rows = 5;

void draw_badge(PdfCanvas& canvas, double left, double top, const Badge& badge, const std::string& event) {
    const double x = left + inset, width = badge_width - 2 * inset;
    canvas.fitted_text({x, top + 2.5 * mm, width, 6 * mm}, event,
                       {.size = 9, .color = ink::faint, .max_lines = 1, .least_size = 6});
    const bool two = !badge.organisation.original.empty();
    canvas.fitted_text({x, top + 9 * mm, width, two ? 11 * mm : 15 * mm}, badge.organisation.main,
                       {.size = 22, .bold = true, .max_lines = 2, .least_size = 10});
    if (two)
        canvas.fitted_text({x, top + 20 * mm, width, 6 * mm}, badge.organisation.original,
                           {.size = 12, .color = ink::faint, .max_lines = 1, .least_size = 7});
    const double beside = width - qr_side - 2 * mm;
    canvas.fitted_text({x, top + 29 * mm, beside, 9 * mm}, badge.person, {.size = 15, .max_lines = 1, .least_size = 8});
    canvas.fitted_text({x, top + 40 * mm, beside, 9 * mm}, badge.role + "  " + badge.code,
                       {.size = 14, .bold = true, .color = ink::accent, .max_lines = 1, .least_size = 8});
    canvas.qr_code({left + badge_width - inset - qr_side, top + badge_height - inset - qr_side, qr_side, qr_side},
                   badge.qr);
}

}  // namespace

std::string badges_pdf(const std::vector<Badge>& badges, const std::string& event, BadgeForm form,
                       text::Language language) {
    const bool sheet = form == BadgeForm::sheet;
    PdfCanvas canvas(language, sheet ? a4_short : badge_width, sheet ? a4_long : badge_height, event);
    const int each = sheet ? columns * rows : 1;
    const double left = sheet ? (a4_short - columns * badge_width) / 2 : 0;
    const double top = sheet ? (a4_long - rows * badge_height) / 2 : 0;
    int place = 0;
    for (const auto& badge : badges) {
        const double x = left + (place % columns) * badge_width * (sheet ? 1 : 0);
        const double y = top + (place / columns) * badge_height * (sheet ? 1 : 0);
        if (sheet) canvas.frame({x, y, badge_width, badge_height}, ink::line, 0.4, true);
        draw_badge(canvas, x, y, badge, event);
        if (++place == each) {
            canvas.end_page();
            place = 0;
        }
    }
    if (place > 0 || badges.empty()) canvas.end_page();
    return canvas.finish();
}

}  // namespace gyoryu::documents
