#pragma once

#include "documents/papers/timetable_document.h"

namespace gyoryu::documents::testing {

/// An invented day of 12 tables and 14 slots with a lunch break, Korean sellers and Chinese buyers, one video
/// meeting and one that lasts two slots. The same on every call.
EventTimetable sample_event();

/// A seller's day out of it, with a changed and a cancelled meeting.
PersonalTimetable sample_person();

}  // namespace gyoryu::documents::testing
