#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <string>

namespace gyoryu::documents {

/// One person's timetable as a workbook with one sheet, ready to print on A4.
std::string personal_timetable_xlsx(const PersonalTimetable& timetable, text::Language language);

}  // namespace gyoryu::documents
