#pragma once

#include "app/rehearsals/rehearsal_view.h"

namespace gyoryu::app {

inline constexpr std::int64_t rehearsals_max = 50;  ///< living copies made in one workspace

/// Makes a sealed copy of an event, for organisers: structure, participants with their organisations, interpreters,
/// wishes, pair decisions, meetings, reference rates, blocks, standby list, and as a draft the timetable people were
/// told last, else the newest draft. No person and no address comes along: contacts are replaced, messages, notes,
/// documents and registrations stay behind. The copy has a workspace of its own with the same members. Faults:
/// event_sealed for a copy; limit_reached {max}.
Result<Rehearsal> make_rehearsal(Context& context, const EventId& event);

}  // namespace gyoryu::app
