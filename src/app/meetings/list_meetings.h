#pragma once

#include "app/list.h"
#include "app/meetings/meeting_view.h"

namespace gyoryu::app {

/// Meetings of an event in the order they were made; `query.limit` may be as large as `meetings_limit_max` here.
Result<List<domain::Meeting>> list_meetings(Context& context, const EventId& event, const ListQuery& query);

}  // namespace gyoryu::app
