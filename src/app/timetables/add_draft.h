#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/timetable.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Stores a new draft of an event: gives it id, number and times.
domain::Draft add_draft(Context& context, store::Transaction& tx, const domain::Event& event, domain::Draft draft);

}  // namespace gyoryu::app
