#pragma once

#include "app/list.h"
#include "app/timetables/release_view.h"

namespace gyoryu::app {

/// The newest first.
Result<List<Release>> list_releases(Context& context, const EventId& event, const ListQuery& query);

Result<Release> get_release(Context& context, const ReleaseId& release);

}  // namespace gyoryu::app
