#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Forgets what is over: sessions, one-time links, attempts, uploaded lists, ended jobs and their
/// archives, drafts of registrations; lets requests expire. The job runner calls it.
void tidy(Services& services);

}  // namespace gyoryu::app
