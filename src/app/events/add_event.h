#pragma once

#include "app/events/event_view.h"
#include "app/saving.h"
#include "domain/programme.h"

namespace gyoryu::app {

/// create_event inside a transaction of somebody who has authorised; the same faults.
Result<domain::Event> add_event(Context& context, store::Transaction& tx, Notices& notices,
                                const domain::Programme& programme, const EventEdit& edit);

}  // namespace gyoryu::app
