#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Forgets what is over: sessions, one-time links, attempts, uploaded lists, ended jobs. To be called now and then.
void tidy(Services& services);

}  // namespace gyoryu::app
