#pragma once

#include "documents/papers/timetable_document.h"
#include "text/language.h"

#include <string>

namespace gyoryu::documents {

enum class PaperSize { a4, a3 };

/// The chart for the wall, landscape: tables down, slots across, each day on its own pages. Splits between slots
/// and between tables, never inside a meeting's cell; table labels and slot heads stand on every page.
/// All text is real text.
std::string wall_chart_pdf(const EventTimetable& timetable, text::Language language, PaperSize paper = PaperSize::a3);

}  // namespace gyoryu::documents
