#pragma once

#include "server/router.h"

namespace gyoryu::server {

/// Sealed copies of events, and the tokens of programs that act on them.
void add_rehearsal_routes(Router& router);

}  // namespace gyoryu::server
