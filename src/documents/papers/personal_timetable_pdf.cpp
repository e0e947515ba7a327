#include "documents/papers/personal_timetable_pdf.h"

#include "documents/layout/page_frame.h"
#include "documents/papers/meeting_list.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <algorithm>
#include <vector>

namespace gyoryu::documents {

namespace {

constexpr double time_width = 92;
constexpr double place_width = 92;
constexpr double interpreter_width = 112;
constexpr double head_height = 20;
constexpr double day_height = 26;
constexpr double pad = 5;

/// One row as it will be drawn, with its height measured.
struct Row {
    const PersonalMeeting* meeting = nullptr;
    bool begins_day = false;
    double height = 0;
};

struct Page {
    std::vector<Row> rows;
    bool notes = false;
};

/// Draws one person's pages into a canvas that may hold others'.
class PersonalPages {
public:
    PersonalPages(PdfCanvas& canvas, const PersonalTimetable& timetable, text::Language language)
        : canvas_(canvas), timetable_(timetable), language_(language) {}

    void draw() {
        const auto pages = paginate();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const double y = i == 0 ? draw_first_head() : draw_later_head();
            draw_rows(pages[i], y, i == 0);
            draw_foot(canvas_, language_,
                      {dotted({timetable_.title, timetable_.release}), timetable_.sample, static_cast<int>(i) + 1,
                       static_cast<int>(pages.size())});
            canvas_.end_page();
        }
    }

private:
    double width() const { return canvas_.width() - 2 * page_margin; }
    double bottom() const { return canvas_.height() - page_margin - foot_height - 8; }
    double names_width() const { return width() - time_width - place_width - interpreter_width; }
    double first_top() { return page_margin + 118; }
    double later_top() const { return page_margin + 30; }

    TextStyle main_style(const PersonalMeeting& m) const {
        const bool cancelled = m.status == PersonalStatus::cancelled;
        return {.size = 12, .bold = true, .color = cancelled ? ink::faint : ink::text, .struck = cancelled};
    }

    std::string detail_of(const PersonalMeeting& m) const {
        return dotted({m.counterpart_contact, m.counterpart_country});
    }

    double names_height(const PersonalMeeting& m) {
        const double inner = names_width() - 2 * pad;
        return canvas_.text_height(inner, m.counterpart.main, main_style(m)) +
               canvas_.text_height(inner, m.counterpart.original, {.size = 9.5}) +
               canvas_.text_height(inner, detail_of(m), {.size = 9}) + canvas_.text_height(inner, m.note, {.size = 9});
    }

    double place_height(const PersonalMeeting& m) {
        return canvas_.text_height(place_width - 2 * pad, m.place, {.size = 12, .bold = true}) +
               canvas_.text_height(place_width - 2 * pad, m.hall, {.size = 9});
    }

    double interpreter_height(const PersonalMeeting& m) {
        return canvas_.text_height(interpreter_width - 2 * pad, text::with_original(m.interpreter), {.size = 10.5}) +
               canvas_.text_height(interpreter_width - 2 * pad, m.languages, {.size = 9});
    }

    double row_height(const PersonalMeeting& m) {
        const double text = std::max({names_height(m), place_height(m), interpreter_height(m), 30.0});
        return text + 2 * pad;
    }

    std::vector<Page> paginate() {
        std::vector<Page> pages(1);
        double y = first_top();
        base::LocalDate day;
        for (const auto& meeting : timetable_.meetings) {
            Row row{&meeting, pages.back().rows.empty() || meeting.day != day, row_height(meeting)};
            double needed = row.height + (row.begins_day ? day_height + head_height : 0);
            if (y + needed > bottom() && !pages.back().rows.empty()) {
                pages.emplace_back();
                y = later_top();
                row.begins_day = true;
                needed = row.height + day_height + head_height;
            }
            y += needed;
            day = meeting.day;
            pages.back().rows.push_back(row);
        }
        if (!timetable_.notes.empty()) {
            if (y + notes_height() > bottom()) pages.emplace_back();
            pages.back().notes = true;
        }
        return pages;
    }

    double notes_height() { return 34 + canvas_.text_height(width() - 20, timetable_.notes, {.size = 10}); }

    double draw_first_head() {
        const bool linked = !timetable_.link.empty();
        const double text_width = width() - (linked ? 100 : 0);
        const char* kind = timetable_.interpreter ? "document.interpreter_timetable" : "document.personal_timetable";
        double y = page_margin;
        y += canvas_.text(page_margin, y, text_width, dotted({text::sentence(language_, kind), timetable_.title}),
                          {.size = 10.5, .bold = true, .color = ink::accent, .max_lines = 1});
        canvas_.fitted_text({page_margin, y + 2, text_width, 32}, timetable_.person.main,
                            {.size = 22, .bold = true, .max_lines = 1, .least_size = 11});
        y += 36;
        y += canvas_.text(page_margin, y, text_width,
                          dotted({timetable_.person.original, timetable_.contact, timetable_.code}),
                          {.size = 11, .max_lines = 1}) +
             2;
        y += canvas_.text(page_margin, y, text_width, timetable_.subtitle,
                          {.size = 9.5, .color = ink::faint, .max_lines = 1});
        if (!timetable_.meetings.empty()) {
            const auto zone =
                zone_text(timetable_.zone, timetable_.second_zone, timetable_.meetings.front().day, language_);
            canvas_.text(page_margin, y, text_width, zone, {.size = 9.5, .color = ink::faint, .max_lines = 2});
        }
        if (linked) draw_link();
        return first_top();
    }

    void draw_link() {
        const Box box{page_margin + width() - 84, page_margin - 6, 84, 84};
        canvas_.qr_code(box, timetable_.link);
        canvas_.text(box.x - 6, box.y + box.height, box.width + 12, text::sentence(language_, "document.scan_for_live"),
                     {.size = 7, .color = ink::faint, .align = Align::center, .max_lines = 3});
    }

    double draw_later_head() {
        canvas_.text(page_margin, page_margin, width(), dotted({timetable_.person.main, timetable_.title}),
                     {.size = 11, .bold = true, .max_lines = 1});
        return later_top();
    }

    double draw_day_head(const PersonalMeeting& m, double y) {
        int count = 0;
        for (const auto& other : timetable_.meetings)
            count += other.day == m.day && !other.block && other.status != PersonalStatus::cancelled ? 1 : 0;
        const auto meetings =
            text::sentence(language_, "document.meeting_count", text::Parameters{{"count", std::int64_t{count}}});
        canvas_.text(page_margin, y + 7, width() - 100, text::full_date(language_, m.day), {.size = 12, .bold = true});
        canvas_.text(page_margin + width() - 100, y + 9, 100, meetings,
                     {.size = 9.5, .color = ink::faint, .align = Align::right});
        y += day_height;
        canvas_.fill({page_margin, y, width(), head_height}, ink::accent);
        double x = page_margin;
        const std::pair<const char*, double> columns[] = {{"document.time", time_width},
                                                          {"document.counterpart", names_width()},
                                                          {"document.place", place_width},
                                                          {"document.interpreter", interpreter_width}};
        for (const auto& [key, column] : columns) {
            canvas_.fitted_text({x + pad, y, column - 2 * pad, head_height}, text::sentence(language_, key),
                                {.size = 9.5, .bold = true, .color = ink::white, .max_lines = 1, .least_size = 6});
            x += column;
        }
        return y + head_height;
    }

    void draw_time(const PersonalMeeting& m, double x, double y) {
        TextStyle style = main_style(m);
        y += canvas_.text(x, y, time_width - pad, text::time_range(m.starts, m.ends), style);
        if (!timetable_.second_zone.empty()) {
            const auto other = second_zone_time(m.day, m.starts, timetable_.zone, timetable_.second_zone);
            y += canvas_.text(x, y, time_width - pad, other, {.size = 9, .color = ink::faint});
        }
        if (m.status == PersonalStatus::held) return;
        const bool cancelled = m.status == PersonalStatus::cancelled;
        const auto label =
            text::sentence(language_, cancelled ? "document.status.cancelled" : "document.status.changed");
        canvas_.text(x, y, time_width - pad, (cancelled ? "✕ " : "▲ ") + label,
                     {.size = 9, .bold = true, .color = cancelled ? ink::wrong : ink::attention});
    }

    void draw_names(const PersonalMeeting& m, double x, double y) {
        const double inner = names_width() - 2 * pad;
        y += canvas_.text(x, y, inner, m.counterpart.main, main_style(m));
        y += canvas_.text(x, y, inner, m.counterpart.original, {.size = 9.5, .color = ink::faint});
        y += canvas_.text(x, y, inner, detail_of(m), {.size = 9, .color = ink::faint});
        canvas_.text(x, y, inner, m.note, {.size = 9, .color = ink::text});
    }

    void draw_row(const Row& row, double y) {
        const auto& m = *row.meeting;
        double x = page_margin + pad;
        draw_time(m, x, y + pad);
        x += time_width;
        draw_names(m, x, y + pad);
        x += names_width();
        TextStyle place = main_style(m);
        const double below = canvas_.text(x, y + pad, place_width - 2 * pad, m.place, place);
        canvas_.text(x, y + pad + below, place_width - 2 * pad, m.hall, {.size = 9, .color = ink::faint});
        x += place_width;
        const double inner = interpreter_width - 2 * pad;
        const double name = canvas_.text(x, y + pad, inner, text::with_original(m.interpreter), {.size = 10.5});
        canvas_.text(x, y + pad + name, inner, m.languages, {.size = 9, .color = ink::faint});
        canvas_.line(page_margin, y + row.height, page_margin + width(), y + row.height, ink::line, 0.5);
    }

    void draw_rows(const Page& page, double y, bool first_page) {
        for (const auto& row : page.rows) {
            if (row.begins_day) y = draw_day_head(*row.meeting, y);
            draw_row(row, y);
            y += row.height;
        }
        if (page.rows.empty() && first_page) {
            y += canvas_.text(page_margin, y + 10, width(), text::sentence(language_, "document.no_meetings"),
                              {.size = 12}) +
                 10;
        }
        if (!page.notes) return;
        const Box box{page_margin, y + 12, width(), notes_height() - 12};
        canvas_.fill(box, ink::shade);
        canvas_.text(box.x + 10, box.y + 6, width() - 20, text::sentence(language_, "document.notes"),
                     {.size = 9, .bold = true, .color = ink::faint});
        canvas_.text(box.x + 10, box.y + 19, width() - 20, timetable_.notes, {.size = 10});
    }

    PdfCanvas& canvas_;
    const PersonalTimetable& timetable_;
    text::Language language_;
};

}  // namespace

std::string personal_timetables_pdf(std::span<const PersonalTimetable> timetables, text::Language language) {
    PdfCanvas canvas(language, a4_short, a4_long, timetables.empty() ? "" : timetables.front().title);
    for (const auto& timetable : timetables) PersonalPages(canvas, timetable, language).draw();
    if (timetables.empty()) canvas.end_page();
    return canvas.finish();
}

std::string personal_timetable_pdf(const PersonalTimetable& timetable, text::Language language) {
    return personal_timetables_pdf({&timetable, 1}, language);
}

}  // namespace gyoryu::documents
