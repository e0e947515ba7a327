#pragma once

#include "app/context.h"
#include "app/documents/file.h"

#include <string_view>

namespace gyoryu::app {

/// What an interpreter reads before the day: their meetings, the companies with what they offer and seek, and what the
/// devices named there are called in both languages; and anybody's own timetable. `form` is a file's ending (not_found
/// for others). Organisers, and that person themself.
Result<File> interpreter_briefing(Context& context, const InterpreterId& interpreter, std::string_view form);
Result<File> participant_timetable(Context& context, const ParticipantId& participant, std::string_view form);
Result<File> interpreter_timetable(Context& context, const InterpreterId& interpreter, std::string_view form);

/// For the person behind a page link; a briefing is not_found for who is no interpreter.
Result<File> my_briefing(Context& context, std::string_view form);
Result<File> my_timetable(Context& context, std::string_view form);

}  // namespace gyoryu::app
