#include "documents/papers/event_timetable_xlsx.h"

#include "documents/files/csv_text.h"
#include "documents/papers/meeting_list.h"
#include "documents/papers/timetable_grid.h"
#include "documents/xlsx/xlsx_book.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr int head_rows = 3;  // title, subtitle and zone; the grid's heads follow

std::string cell_text(const DocumentMeeting& meeting, text::Language language) {
    std::string text = text::with_original(meeting.seller) + "\n" + text::with_original(meeting.buyer);
    if (!meeting.interpreter.main.empty()) {
        const text::Parameters name{{"name", meeting.interpreter.main}};
        text += "\n" + text::sentence(language, "document.with_interpreter", name);
    }
    return text;
}

void write_head(XlsxBook& book, lxw_worksheet* sheet, const EventTimetable& timetable, base::LocalDate day,
                text::Language language) {
    std::string subtitle = text::full_date(language, day);
    for (const auto& part : {timetable.subtitle, timetable.release}) subtitle += part.empty() ? "" : " · " + part;
    if (timetable.sample) subtitle += " · " + text::sentence(language, "document.sample");
    book.write(sheet, 0, 0, timetable.title, CellLook::title);
    book.write(sheet, 1, 0, subtitle, CellLook::subtitle);
    book.write(sheet, 2, 0, zone_text(timetable.zone, timetable.second_zone, day, language), CellLook::subtitle);
    worksheet_set_row(sheet, 0, 26, nullptr);
}

void write_slot_heads(XlsxBook& book, lxw_worksheet* sheet, const EventTimetable& timetable, const GridDay& day,
                      text::Language language) {
    book.write(sheet, head_rows, 0, text::sentence(language, "document.table"), CellLook::heading);
    for (std::size_t i = 0; i < day.slots.size(); ++i) {
        const auto& slot = timetable.slots[std::size_t(day.slots[i])];
        std::string head = text::time_range(slot.starts, slot.ends);
        if (!timetable.second_zone.empty()) {
            head += "\n" + second_zone_time(slot.day, slot.starts, timetable.zone, timetable.second_zone);
        }
        book.write(sheet, head_rows, int(i) + 1, head, CellLook::heading);
    }
    worksheet_set_row(sheet, head_rows, timetable.second_zone.empty() ? 22 : 32, nullptr);
}

void write_row(XlsxBook& book, lxw_worksheet* sheet, int at, const EventTimetable& timetable, const GridDay& day,
               const GridRow& row, text::Language language) {
    const std::string label =
        row.table < 0 ? text::sentence(language, "document.video") : timetable.tables[std::size_t(row.table)].label;
    book.write(sheet, at, 0, label, CellLook::label);
    std::vector<bool> filled(day.slots.size(), false);
    for (const auto& cell : row.cells) {
        const auto& meeting = timetable.meetings[std::size_t(cell.meeting)];
        book.write_wide(sheet, at, cell.first + 1, cell.first + cell.count, cell_text(meeting, language),
                        CellLook::meeting);
        std::fill_n(filled.begin() + cell.first, cell.count, true);
    }
    for (std::size_t i = 0; i < filled.size(); ++i) {
        if (!filled[i]) book.write(sheet, at, int(i) + 1, "", CellLook::empty);
    }
    worksheet_set_row(sheet, lxw_row_t(at), 46, nullptr);
}

void write_day(XlsxBook& book, const EventTimetable& timetable, const GridDay& day, text::Language language) {
    lxw_worksheet* sheet = book.add_sheet(text::short_date(language, day.day));
    write_head(book, sheet, timetable, day.day, language);
    write_slot_heads(book, sheet, timetable, day, language);
    int at = head_rows + 1;
    for (const auto& row : day.rows) write_row(book, sheet, at++, timetable, day, row, language);
    worksheet_set_column(sheet, 0, 0, 9, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(std::max<std::size_t>(1, day.slots.size())), 21, nullptr);
    worksheet_freeze_panes(sheet, head_rows + 1, 1);
    worksheet_repeat_rows(sheet, 0, head_rows);
    worksheet_repeat_columns(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 8);  // A3
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C&P / &N");
}

}  // namespace

std::string event_timetable_xlsx(const EventTimetable& timetable, text::Language language) {
    XlsxBook book(language);
    for (const auto& day : grid_of(timetable)) write_day(book, timetable, day, language);
    book.write_list(book.add_sheet(text::sentence(language, "document.all_meetings")), 0,
                    meeting_list(timetable, language));
    book.write_list(book.add_sheet(text::sentence(language, "document.by_participant")), 0,
                    participant_index(timetable, language));
    return book.finish();
}

std::string event_timetable_csv(const EventTimetable& timetable, text::Language language) {
    return csv_text(meeting_list(timetable, language));
}

}  // namespace gyoryu::documents
