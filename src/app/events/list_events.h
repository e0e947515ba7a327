#pragma once

#include "app/context.h"
#include "app/events/event_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// Events of a workspace by first day, latest first.
Result<List<domain::Event>> list_events(Context& context, const WorkspaceId& workspace, const ListQuery& query);
/// Events of one programme (id or slug), earliest first.
Result<List<domain::Event>> list_events(Context& context, const ProgrammeId& programme, const ListQuery& query);

}  // namespace gyoryu::app
