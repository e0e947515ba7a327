#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Writes to the owners and organisers of a workspace, one letter for all that is new: agreements of which 3, 6, 12 …
/// months after signing nobody has noted what came of them, obligations due within 14 days, and obligations whose day
/// has passed. Each is told once; what is more than 30 days late (an old agreement that was entered afterwards) is left
/// to the list. The job runner calls it every hour.
void remind_of_agreements(Services& services);

}  // namespace gyoryu::app
