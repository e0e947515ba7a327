#include "documents/papers/table_signs_pdf.h"

#include "documents/layout/page_frame.h"
#include "documents/papers/meeting_list.h"
#include "documents/papers/timetable_grid.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr double sign_width = 270;  // the part with the large label
constexpr double row_height_min = 20;
constexpr double row_height_max = 34;
constexpr double list_top = page_margin + 88;

/// What stands in one line of a sign: a slot with its meeting, or a free one.
struct SignLine {
    int slot = 0;  ///< index into EventTimetable::slots
    const DocumentMeeting* meeting = nullptr;
};

struct Sign {
    int table = 0;
    base::LocalDate day;
    std::vector<SignLine> lines;
    bool continued = false;
};

class TableSigns {
public:
    TableSigns(const EventTimetable& timetable, text::Language language)
        : timetable_(timetable), language_(language), canvas_(language, a4_long, a4_short, timetable.title) {}

    std::string draw() {
        const auto signs = all_signs();
        int page = 0;
        for (const auto& sign : signs) draw_sign(sign, ++page, static_cast<int>(signs.size()));
        if (signs.empty()) canvas_.end_page();
        return canvas_.finish();
    }

private:
    double list_x() const { return page_margin + sign_width + 22; }
    double list_width() const { return canvas_.width() - page_margin - list_x(); }
    double list_height() const { return canvas_.height() - page_margin - foot_height - 8 - list_top; }

    std::vector<SignLine> lines_of(const GridDay& day, int table) const {
        std::vector<SignLine> lines;
        std::vector<bool> covered(day.slots.size(), false);
        for (const auto& row : day.rows) {
            if (row.table != table) continue;
            for (const auto& cell : row.cells) {
                lines.push_back({day.slots[std::size_t(cell.first)], &timetable_.meetings[std::size_t(cell.meeting)]});
                std::fill_n(covered.begin() + cell.first, cell.count, true);
            }
        }
        for (std::size_t i = 0; i < covered.size(); ++i) {
            if (!covered[i]) lines.push_back({day.slots[i], nullptr});
        }
        std::ranges::sort(lines, {}, &SignLine::slot);
        return lines;
    }

    std::vector<Sign> all_signs() const {
        const auto most = static_cast<std::size_t>(std::max(1.0, list_height() / row_height_min));
        std::vector<Sign> signs;
        for (const auto& day : grid_of(timetable_)) {
            for (int table = 0; table < static_cast<int>(timetable_.tables.size()); ++table) {
                const auto lines = lines_of(day, table);
                for (std::size_t at = 0; at < lines.size(); at += most) {
                    const auto end = std::min(lines.size(), at + most);
                    signs.push_back({table,
                                     day.day,
                                     {lines.begin() + std::ptrdiff_t(at), lines.begin() + std::ptrdiff_t(end)},
                                     at > 0});
                }
            }
        }
        return signs;
    }

    void draw_label(const DocumentTable& table) {
        const Box box{page_margin, page_margin, sign_width, canvas_.height() - 2 * page_margin - foot_height - 4};
        canvas_.fill(box, ink::accent);
        canvas_.text(box.x, box.y + 34, box.width, text::sentence(language_, "document.table"),
                     {.size = 30, .bold = true, .color = ink::white, .align = Align::center, .max_lines = 1});
        canvas_.fitted_text(
            {box.x + 14, box.y + 80, box.width - 28, box.height - 150}, table.label,
            {.size = 220, .bold = true, .color = ink::white, .align = Align::center, .max_lines = 1, .least_size = 30});
        canvas_.text(box.x + 10, box.y + box.height - 46, box.width - 20, table.hall,
                     {.size = 18, .color = ink::white, .align = Align::center, .max_lines = 1});
    }

    void draw_list_head(const Sign& sign) {
        std::string date = text::full_date(language_, sign.day);
        if (sign.continued) date += " " + text::sentence(language_, "document.continued");
        double y = page_margin;
        y += canvas_.text(list_x(), y, list_width(), timetable_.title, {.size = 15, .bold = true, .max_lines = 2});
        y += canvas_.text(list_x(), y + 2, list_width(), date, {.size = 13, .color = ink::accent, .max_lines = 1});
        canvas_.text(list_x(), list_top - 34, list_width(),
                     zone_text(timetable_.zone, timetable_.second_zone, sign.day, language_),
                     {.size = 8, .color = ink::faint, .max_lines = 1});
        draw_column_heads();
        canvas_.line(list_x(), list_top, list_x() + list_width(), list_top, ink::strong_line, 1);
    }

    void draw_column_heads() {
        const double half = (list_width() - 92 - 84) / 2;
        TextStyle style{.size = 8.5, .bold = true, .color = ink::faint, .max_lines = 1};
        const auto head = [&](double x, const char* key) {
            canvas_.text(x, list_top - 16, half - 8, text::sentence(language_, key), style);
        };
        head(list_x(), "document.time");
        head(list_x() + 92, "document.seller");
        head(list_x() + 92 + half, "document.buyer");
    }

    void draw_names(const DocumentMeeting& meeting, double y, double height) {
        const double x = list_x() + 92;
        const double width = list_width() - 92;
        const double interpreter = 84;
        const double half = (width - interpreter) / 2;
        const auto names = [&](double at, const text::ShownName& name, bool bold) {
            const bool two = !name.original.empty();
            const double first = two ? height * 0.58 : height;
            canvas_.fitted_text({at, y, half - 8, first}, name.main,
                                {.size = 13, .bold = bold, .max_lines = 1, .least_size = 7});
            if (two)
                canvas_.fitted_text({at, y + first - 1, half - 8, height - first - 1}, name.original,
                                    {.size = 9, .color = ink::faint, .max_lines = 1, .least_size = 6});
        };
        names(x, meeting.seller, true);
        names(x + half, meeting.buyer, false);
        if (meeting.interpreter.main.empty()) return;
        const text::Parameters name{{"name", meeting.interpreter.main}};
        canvas_.fitted_text({x + width - interpreter, y, interpreter, height},
                            text::sentence(language_, "document.with_interpreter", name),
                            {.size = 9.5, .color = ink::faint, .align = Align::right, .max_lines = 2, .least_size = 6});
    }

    void draw_line(const SignLine& line, double y, double height) {
        const auto& slot = timetable_.slots[std::size_t(line.slot)];
        const bool free = line.meeting == nullptr;
        const bool zoned = !timetable_.second_zone.empty();
        const std::string time =
            free ? text::time_range(slot.starts, slot.ends) : meeting_time(timetable_, *line.meeting);
        canvas_.fitted_text(
            {list_x(), y + 1, 88, zoned ? height * 0.6 : height - 2}, time,
            {.size = 12, .bold = !free, .color = free ? ink::faint : ink::text, .max_lines = 1, .least_size = 8});
        if (zoned) {
            const auto other = second_zone_time(slot.day, slot.starts, timetable_.zone, timetable_.second_zone);
            canvas_.fitted_text({list_x(), y + height * 0.58, 88, height * 0.36}, other,
                                {.size = 8.5, .color = ink::faint, .max_lines = 1, .least_size = 6});
        }
        if (free) {
            canvas_.fitted_text({list_x() + 92, y, list_width() - 92, height},
                                text::sentence(language_, "document.free"),
                                {.size = 10, .color = ink::faint, .max_lines = 1});
        } else {
            draw_names(*line.meeting, y, height);
        }
        canvas_.line(list_x(), y + height, list_x() + list_width(), y + height, ink::line, 0.5);
    }

    void draw_sign(const Sign& sign, int page, int pages) {
        draw_label(timetable_.tables[std::size_t(sign.table)]);
        draw_list_head(sign);
        const double rows = std::max<double>(1, double(sign.lines.size()));
        const double height = std::min(row_height_max, list_height() / rows);
        double y = list_top;
        for (const auto& line : sign.lines) {
            draw_line(line, y, height);
            y += height;
        }
        draw_foot(canvas_, language_, {dotted({timetable_.title, timetable_.release}), timetable_.sample, page, pages});
        canvas_.end_page();
    }

    const EventTimetable& timetable_;
    text::Language language_;
    PdfCanvas canvas_;
};

}  // namespace

std::string table_signs_pdf(const EventTimetable& timetable, text::Language language) {
    return TableSigns(timetable, language).draw();
}

}  // namespace gyoryu::documents
