#pragma once

#include "app/documents/release_document.h"

namespace gyoryu::app {

/// One person's timetable of the newest release; xlsx, pdf or ics.
Result<File> participant_document(Context& context, const ParticipantId& participant, TimetableForm form);
Result<File> interpreter_document(Context& context, const InterpreterId& interpreter, TimetableForm form);
Result<File> my_document(Context& context, TimetableForm form);

/// The calendar behind a subscription link; not_found for an unknown or revoked token.
Result<File> subscribed_calendar(Context& context, const std::string& token);

}  // namespace gyoryu::app
