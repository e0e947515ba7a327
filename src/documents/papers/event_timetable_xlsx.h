#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <string>

namespace gyoryu::documents {

/// A workbook of an event: a grid of tables by slots for each day, a list of all meetings in order of time with
/// filters, and an index of each organisation's meetings. Every text is a text cell: nothing a participant types
/// becomes a formula.
std::string event_timetable_xlsx(const EventTimetable& timetable, text::Language language);

/// The list of all meetings as CSV: UTF-8 with byte order mark. Cells that a spreadsheet program would take for a
/// formula (= + - @ first) get an apostrophe before them.
std::string event_timetable_csv(const EventTimetable& timetable, text::Language language);

}  // namespace gyoryu::documents
