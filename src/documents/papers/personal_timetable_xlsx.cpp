#include "documents/papers/personal_timetable_xlsx.h"

#include "documents/papers/meeting_list.h"
#include "documents/xlsx/xlsx_book.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <xlsxwriter.h>

namespace gyoryu::documents {

namespace {

std::string status_text(PersonalStatus status, text::Language language) {
    switch (status) {
        case PersonalStatus::held:
            return text::sentence(language, "document.status.held");
        case PersonalStatus::changed:
            return text::sentence(language, "document.status.changed");
        case PersonalStatus::cancelled:
            return text::sentence(language, "document.status.cancelled");
    }
    return {};
}

std::vector<std::vector<std::string>> lines_of(const PersonalTimetable& timetable, text::Language language) {
    std::vector<std::vector<std::string>> lines(1);
    for (const char* key : {"date", "time", "counterpart", "original_name", "contact", "country", "place", "hall",
                            "language", "interpreter", "status", "note"}) {
        lines[0].push_back(text::sentence(language, std::string("document.") + key));
    }
    for (const auto& m : timetable.meetings) {
        lines.push_back({text::full_date(language, m.day), text::time_range(m.starts, m.ends), m.counterpart.main,
                         m.counterpart.original, m.counterpart_contact, m.counterpart_country, m.place, m.hall,
                         m.languages, text::with_original(m.interpreter), status_text(m.status, language), m.note});
    }
    return lines;
}

}  // namespace

std::string personal_timetable_xlsx(const PersonalTimetable& timetable, text::Language language) {
    XlsxBook book(language);
    const char* kind = timetable.interpreter ? "document.interpreter_timetable" : "document.personal_timetable";
    lxw_worksheet* sheet = book.add_sheet(text::sentence(language, kind));
    std::string who = text::with_original(timetable.person);
    for (const auto& part : {timetable.contact, timetable.code}) who += part.empty() ? "" : " · " + part;
    std::string event = timetable.title;
    for (const auto& part : {timetable.subtitle, timetable.release}) event += part.empty() ? "" : " · " + part;
    if (timetable.sample) event += " · " + text::sentence(language, "document.sample");
    book.write(sheet, 0, 0, who, CellLook::title);
    book.write(sheet, 1, 0, event, CellLook::subtitle);
    if (!timetable.meetings.empty()) {
        book.write(sheet, 2, 0, zone_text(timetable.zone, "", timetable.meetings.front().day, language),
                   CellLook::subtitle);
    }
    book.write_list(sheet, 4, lines_of(timetable, language));
    return book.finish();
}

}  // namespace gyoryu::documents
