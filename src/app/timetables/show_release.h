#pragma once

#include "app/timetables/release_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

Release show_release(const domain::Release& release, int newest_number);

/// The number of the newest release of an event, 0 for none.
int newest_number(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
