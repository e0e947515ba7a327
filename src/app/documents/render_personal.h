#pragma once

#include "app/documents/release_document.h"
#include "app/personal/load_personal.h"
#include "text/language.h"

namespace gyoryu::app {

/// One person's timetable as a file; the person must be in `released`.
File render_personal(const ReleasedEvent& released, const PersonKey& key, TimetableForm form, text::Language reader);

}  // namespace gyoryu::app
