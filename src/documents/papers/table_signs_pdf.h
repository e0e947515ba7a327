#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <string>

namespace gyoryu::documents {

/// One A4 page (landscape) for each table and day: its label large, and who meets there when.
std::string table_signs_pdf(const EventTimetable& timetable, text::Language language);

}  // namespace gyoryu::documents
