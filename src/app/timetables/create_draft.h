#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

/// An empty draft, or a copy of one of the same event.
Result<Draft> create_draft(Context& context, const EventId& event, const DraftStart& start);

}  // namespace gyoryu::app
