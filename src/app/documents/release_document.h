#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/timetables/release_view.h"

namespace gyoryu::app {

enum class TimetableForm { xlsx, pdf, table_signs, ics };

std::string_view content_type_of(TimetableForm form);

/// The whole timetable people were told, in `context.lang`.
Result<File> release_document(Context& context, const ReleaseId& release, TimetableForm form);

/// The same of a draft, marked as such; xlsx and pdf only (not_found otherwise).
Result<File> draft_document(Context& context, const DraftId& draft, TimetableForm form);

}  // namespace gyoryu::app
