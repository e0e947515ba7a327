#pragma once

#include "app/personal/load_personal.h"
#include "documents/papers/calendar.h"
#include "documents/papers/timetable_document.h"
#include "text/language.h"
#include "text/names.h"

namespace gyoryu::app {

/// One person's timetable to print.
documents::PersonalTimetable personal_timetable(const ReleasedEvent& released, const PersonKey& key,
                                                text::Language reader);

/// The same as a calendar: its entries keep their UID over releases, and their SEQUENCE grows with every change;
/// meetings of earlier releases stay in it as cancelled.
documents::Calendar personal_calendar(const ReleasedEvent& released, PersonKey key, text::Language reader);

/// One meeting of it, without people.
documents::CalendarEntry calendar_entry(const PersonalItem& item, const domain::Release& release,
                                        text::Language reader);

/// The language somebody of the release is written to.
text::Language reads_in(const ReleasedEvent& released, const PersonKey& key);

/// Whom somebody meets: of a participant the other side, of an interpreter both.
text::ShownName counterpart_name(const PersonalItem& item, text::Language reader);

}  // namespace gyoryu::app
