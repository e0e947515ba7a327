#pragma once

#include "app/personal/personal_view.h"

namespace gyoryu::app {

/// A person's meetings of the newest release: for organisers of the workspace, and for that very person.
/// `zone` (IANA) overrides the person's own; unknown_zone otherwise.
Result<Personal> participant_timetable(Context& context, const ParticipantId& participant, const std::string& zone);
Result<Personal> interpreter_timetable(Context& context, const InterpreterId& interpreter, const std::string& zone);

/// Of whoever came through a page link; not_signed_in for others.
Result<Personal> my_timetable(Context& context, const std::string& zone);

}  // namespace gyoryu::app
