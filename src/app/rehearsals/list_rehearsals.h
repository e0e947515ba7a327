#pragma once

#include "app/list.h"
#include "app/rehearsals/rehearsal_view.h"

namespace gyoryu::app {

/// The living copies of an event, newest first.
Result<List<Rehearsal>> list_rehearsals(Context& context, const EventId& event);
Result<Rehearsal> get_rehearsal(Context& context, const RehearsalId& rehearsal);

}  // namespace gyoryu::app
