#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <span>
#include <string>

namespace gyoryu::documents {

/// One person's timetable on A4 portrait. Rows are never cut; heads are repeated on each page.
std::string personal_timetable_pdf(const PersonalTimetable& timetable, text::Language language);

/// Those of several people in one file, each beginning on a new page with pages counted from 1.
std::string personal_timetables_pdf(std::span<const PersonalTimetable> timetables, text::Language language);

}  // namespace gyoryu::documents
