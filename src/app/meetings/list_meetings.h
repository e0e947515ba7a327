#pragma once

#include "app/list.h"
#include "app/meetings/meeting_view.h"

namespace gyoryu::app {

/// Meetings of an event by seller and buyer code; `query.limit` may be as large as `meetings_limit_max` here.
Result<List<domain::Meeting>> list_meetings(Context& context, const EventId& event, const ListQuery& query);

}  // namespace gyoryu::app
