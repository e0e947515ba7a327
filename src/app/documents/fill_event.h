#pragma once

#include "app/personal/load_personal.h"
#include "documents/papers/calendar.h"
#include "documents/papers/timetable_document.h"
#include "text/language.h"

namespace gyoryu::app {

/// A whole timetable to print; `label` says which release or draft it is. there must be a release.
documents::EventTimetable event_timetable(const ReleasedEvent& released, const std::string& label,
                                          text::Language reader);

/// The same as a calendar, cancelled meetings included.
documents::Calendar event_calendar(const ReleasedEvent& released, text::Language reader);

/// `제3판 · 2016-06-20 18:00` in the event's zone.
std::string release_label(const ReleasedEvent& released, text::Language reader);

}  // namespace gyoryu::app
