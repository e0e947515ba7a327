#pragma once

#include "app/documents/release_document.h"
#include "app/personal/load_personal.h"
#include "text/language.h"

namespace gyoryu::app {

/// One person's timetable as a file; the person must be in `released`. `link` is printed on a PDF, empty for none.
File render_personal(const ReleasedEvent& released, const PersonKey& key, TimetableForm form, text::Language reader,
                     const std::string& link = {});

}  // namespace gyoryu::app
