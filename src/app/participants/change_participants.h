#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

/// Changes many at once, all or none. Ids of other events are not_found.
Result<BulkResult> change_participants(Context& context, const EventId& event, const BulkEdit& edit);

}  // namespace gyoryu::app
