#pragma once

#include "app/context.h"
#include "app/events/structure_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Empty lists and revision 1 for an event that has none yet.
Result<Structure> get_structure(Context& context, const EventId& event);

/// The slots and tables of an event that was reached; empty lists when it has none.
domain::Structure structure_of(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
