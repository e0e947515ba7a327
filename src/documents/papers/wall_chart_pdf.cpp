#include "documents/papers/wall_chart_pdf.h"

#include "documents/layout/page_frame.h"
#include "documents/papers/meeting_list.h"
#include "documents/papers/timetable_grid.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <algorithm>
#include <map>

namespace gyoryu::documents {

namespace {

constexpr double label_width = 46;
constexpr double pause_width = 12;  // where the clock jumps: lunch
constexpr double column_width_min = 72;
constexpr double row_height_min = 42;
constexpr double row_height_max = 66;
constexpr double slot_head_height = 34;
constexpr int letters_a_line = 14;

/// The slots and rows of one page: a window on a day's grid.
struct Window {
    const GridDay* day = nullptr;
    int first_slot = 0, slot_end = 0;
    int first_row = 0, row_end = 0;
};

/// Even parts: 20 things at most 8 at a time are 7 + 7 + 6.
std::vector<std::pair<int, int>> even_parts(int count, int most) {
    const int parts = std::max(1, (count + most - 1) / most);
    std::vector<std::pair<int, int>> ranges;
    for (int i = 0; i < parts; ++i) ranges.emplace_back(count * i / parts, count * (i + 1) / parts);
    return ranges;
}

/// Moves the borders between pages so that no meeting of several slots is cut.
void keep_meetings_whole(const GridDay& day, std::vector<std::pair<int, int>>& parts) {
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        int border = parts[i].second;
        for (const auto& row : day.rows) {
            for (const auto& cell : row.cells) {
                if (cell.first < border && cell.first + cell.count > border && cell.first > parts[i].first)
                    border = cell.first;
            }
        }
        parts[i].second = parts[i + 1].first = border;
    }
}

class WallChart {
public:
    WallChart(const EventTimetable& timetable, text::Language language, PaperSize paper)
        : timetable_(timetable),
          language_(language),
          canvas_(language, paper == PaperSize::a3 ? a3_long : a4_long, paper == PaperSize::a3 ? a3_short : a4_short,
                  timetable.title),
          days_(grid_of(timetable)) {
        for (const auto& meeting : timetable.meetings) {
            if (!meeting.interpreter_code.empty()) letters_.emplace(meeting.interpreter_code, meeting.interpreter.main);
            has_third_lines_ |= has_third_line(meeting);
        }
    }

    std::string draw() {
        const auto windows = windows_of_all_days();
        int page = 0;
        for (const auto& window : windows) draw_page(window, ++page, static_cast<int>(windows.size()));
        if (windows.empty()) draw_nothing();
        return canvas_.finish();
    }

private:
    double grid_top() const { return page_margin + 62; }
    int legend_lines() const { return std::min(4, 1 + static_cast<int>(letters_.size()) / letters_a_line); }
    double legend_height() const { return 2 + 11 * legend_lines(); }
    double grid_bottom() const { return canvas_.height() - page_margin - foot_height - 1 - legend_height(); }
    double grid_width() const { return canvas_.width() - 2 * page_margin; }

    const DocumentSlot& slot(const GridDay& day, int index) const {
        return timetable_.slots[std::size_t(day.slots[std::size_t(index)])];
    }

    bool pause_before(const Window& window, int index) const {
        return index > window.first_slot && slot(*window.day, index - 1).ends < slot(*window.day, index).starts;
    }

    std::vector<Window> windows_of_all_days() const {
        const int columns =
            std::max(1, static_cast<int>((grid_width() - label_width - pause_width) / column_width_min));
        const int rows =
            std::max(1, static_cast<int>((grid_bottom() - grid_top() - slot_head_height) / row_height_min));
        std::vector<Window> windows;
        for (const auto& day : days_) {
            auto across = even_parts(static_cast<int>(day.slots.size()), columns);
            keep_meetings_whole(day, across);
            for (const auto& [row, row_end] : even_parts(static_cast<int>(day.rows.size()), rows)) {
                for (const auto& [first, end] : across) windows.push_back({&day, first, end, row, row_end});
            }
        }
        return windows;
    }

    void draw_head(const Window& window) {
        const double width = grid_width();
        draw_title(canvas_, width * 0.7, timetable_.title,
                   dotted({text::full_date(language_, window.day->day), timetable_.subtitle, timetable_.release}));
        const TextStyle right{.size = 9, .color = ink::faint, .align = Align::right};
        const std::string zone = zone_text(timetable_.zone, timetable_.second_zone, window.day->day, language_);
        double y = page_margin + 4;
        y += canvas_.text(page_margin + width * 0.72, y, width * 0.28, text::sentence(language_, "document.timetable"),
                          {.size = 12, .bold = true, .color = ink::accent, .align = Align::right});
        canvas_.text(page_margin + width * 0.66, y + 2, width * 0.34, zone, right);
    }

    /// The left edge of a slot's column; of the one after the last, the right edge of the grid.
    double column_x(const Window& window, int index) const {
        int pauses = 0, before = 0;
        for (int i = window.first_slot; i < window.slot_end; ++i) {
            pauses += pause_before(window, i) ? 1 : 0;
            if (i <= index) before = pauses;
        }
        if (index >= window.slot_end) before = pauses;
        const double free = grid_width() - label_width - pauses * pause_width;
        const double column = free / std::max(1, window.slot_end - window.first_slot);
        return page_margin + label_width + (index - window.first_slot) * column + before * pause_width;
    }

    double column_right(const Window& window, int index) const {
        const double next = column_x(window, index + 1);
        return index + 1 < window.slot_end && pause_before(window, index + 1) ? next - pause_width : next;
    }

    void draw_slot_heads(const Window& window) {
        const double y = grid_top();
        for (int i = window.first_slot; i < window.slot_end; ++i) {
            const auto& at = slot(*window.day, i);
            const double x = column_x(window, i) + 4;
            const double width = column_right(window, i) - x;
            canvas_.text(x, y + 2, width, text::time_range(at.starts, at.ends),
                         {.size = 10.5, .bold = true, .max_lines = 1});
            if (timetable_.second_zone.empty()) continue;
            const auto other = second_zone_time(at.day, at.starts, timetable_.zone, timetable_.second_zone);
            canvas_.text(x, y + 17, width, other, {.size = 8.5, .color = ink::faint, .max_lines = 1});
        }
        canvas_.line(page_margin, y + slot_head_height, page_margin + grid_width(), y + slot_head_height,
                     ink::strong_line, 1);
    }

    void draw_cell(const Box& box, const DocumentMeeting& meeting) {
        canvas_.fill({box.x + 1.5, box.y + 1.5, box.width - 3, box.height - 3}, ink::tint);
        canvas_.fill({box.x + 1.5, box.y + 1.5, 2, box.height - 3}, ink::accent);
        const bool lettered = !meeting.interpreter_code.empty();
        const double x = box.x + 7;
        const double width = box.width - 12;
        const auto original = dotted({meeting.seller.original, meeting.buyer.original});
        // Where no meeting has a third line the names may take two each; letters are of one size all over the chart.
        const double line = (box.height - 8) / (has_third_lines_ ? 3 : 2);
        const int lines = has_third_lines_ ? 1 : 2;
        canvas_.fitted_text({x, box.y + 4, width, line}, meeting.seller.main,
                            {.size = 9.5, .bold = true, .max_lines = lines, .least_size = 6});
        canvas_.fitted_text({x, box.y + 4 + line, width, line}, meeting.buyer.main,
                            {.size = 9.5, .max_lines = lines, .least_size = 6});
        canvas_.fitted_text({x, box.y + 4 + 2 * line, width - (lettered ? 14 : 0), line}, original,
                            {.size = 7.5, .color = ink::faint, .max_lines = 1, .least_size = 5.5});
        if (!lettered) return;
        const Box badge{box.x + box.width - 17, box.y + box.height - 15.5, 13, 12};
        canvas_.frame(badge, ink::accent, 0.7);
        canvas_.fitted_text(
            badge, meeting.interpreter_code,
            {.size = 8, .bold = true, .color = ink::accent, .align = Align::center, .max_lines = 1, .least_size = 5});
    }

    void draw_row(const Window& window, int index, double y, double height) {
        const auto& row = window.day->rows[std::size_t(index)];
        const std::string label = row.table < 0 ? text::sentence(language_, "document.video")
                                                : timetable_.tables[std::size_t(row.table)].label;
        canvas_.fitted_text({page_margin, y + 2, label_width - 6, height - 4}, label,
                            {.size = 15, .bold = true, .align = Align::center, .max_lines = 1, .least_size = 7});
        for (const auto& cell : row.cells) {
            if (cell.first < window.first_slot || cell.first >= window.slot_end) continue;
            const int last = std::min(cell.first + cell.count, window.slot_end) - 1;
            const double x = column_x(window, cell.first);
            draw_cell({x, y, column_right(window, last) - x, height}, timetable_.meetings[std::size_t(cell.meeting)]);
        }
        canvas_.line(page_margin, y + height, page_margin + grid_width(), y + height, ink::line, 0.5);
    }

    void draw_lines_down(const Window& window, double top, double bottom) {
        for (int i = window.first_slot; i < window.slot_end; ++i) {
            const double x = column_x(window, i);
            if (pause_before(window, i)) canvas_.fill({x - pause_width, top, pause_width, bottom - top}, ink::shade);
            canvas_.line(x, grid_top(), x, bottom, ink::line, 0.5);
        }
    }

    static bool has_third_line(const DocumentMeeting& meeting) {
        return !meeting.interpreter_code.empty() || !meeting.seller.original.empty() || !meeting.buyer.original.empty();
    }

    void draw_legend() {
        if (letters_.empty()) return;
        std::string names;
        for (const auto& [code, name] : letters_) names += (names.empty() ? "" : "   ") + code + " " + name;
        const auto legend =
            text::sentence(language_, "document.interpreters_legend", text::Parameters{{"names", names}});
        canvas_.fitted_text({page_margin, grid_bottom() + 2, grid_width(), legend_height()}, legend,
                            {.size = 9, .max_lines = legend_lines(), .least_size = 5});
    }

    void draw_page(const Window& window, int page, int pages) {
        draw_head(window);
        const int rows = std::max(1, window.row_end - window.first_row);
        const double top = grid_top() + slot_head_height;
        const double height = std::min(row_height_max, (grid_bottom() - top) / rows);
        draw_lines_down(window, top, top + height * rows);
        draw_slot_heads(window);
        for (int i = window.first_row; i < window.row_end; ++i)
            draw_row(window, i, top + (i - window.first_row) * height, height);
        draw_legend();
        draw_foot(canvas_, language_, {dotted({timetable_.title, timetable_.release}), timetable_.sample, page, pages});
        canvas_.end_page();
    }

    void draw_nothing() {
        const double y = draw_title(canvas_, grid_width(), timetable_.title, timetable_.subtitle);
        canvas_.text(page_margin, y + 20, grid_width(), text::sentence(language_, "document.no_meetings"),
                     {.size = 12});
        canvas_.end_page();
    }

    const EventTimetable& timetable_;
    text::Language language_;
    PdfCanvas canvas_;
    std::vector<GridDay> days_;
    /// A, B, …, Z, AA: the shorter first.
    struct ByCode {
        bool operator()(const std::string& a, const std::string& b) const {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        }
    };
    std::map<std::string, std::string, ByCode> letters_;  ///< of interpreters → name
    bool has_third_lines_ = false;
};

}  // namespace

std::string wall_chart_pdf(const EventTimetable& timetable, text::Language language, PaperSize paper) {
    return WallChart(timetable, language, paper).draw();
}

}  // namespace gyoryu::documents
