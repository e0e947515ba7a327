#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Marks what nobody answered in time as expired and tells open pages; returns how many.
int expire_requests(Services& services);

}  // namespace gyoryu::app
