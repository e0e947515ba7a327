#pragma once

#include "app/context.h"
#include "app/events/event_view.h"

namespace gyoryu::app {

/// Deletes the event with all its people, wishes and timetables. in_use while a release exists, unless the event is
/// sample data: what people have been told is kept.
Result<void> delete_event(Context& context, const EventId& event, std::int64_t expected_revision);

}  // namespace gyoryu::app
