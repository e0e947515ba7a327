#pragma once

#include "app/jobs/job_view.h"
#include "app/timetables/solve_view.h"

namespace gyoryu::app {

/// Queues the making of a timetable. event_has_no_participants, event_has_no_slots, event_has_no_meetings or
/// event_has_no_tables when there is nothing to plan; still_working when this event is being planned already;
/// queue_full when too much waits.
Result<Job> start_solve(Context& context, const EventId& event, const SolveRequest& request);

}  // namespace gyoryu::app
