#pragma once

#include "app/list.h"
#include "app/timetables/draft_view.h"

namespace gyoryu::app {

/// The newest first.
Result<List<DraftBrief>> list_drafts(Context& context, const EventId& event, const ListQuery& query);

}  // namespace gyoryu::app
