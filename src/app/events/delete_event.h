#pragma once

#include "app/context.h"

namespace gyoryu::app {

/// Deletes the event with all its people, wishes and drafts. in_use {count} once a timetable or a press release was
/// published or the ledger says something: what people have been told is kept.
Result<void> delete_event(Context& context, const EventId& event, std::int64_t expected_revision);

}  // namespace gyoryu::app
