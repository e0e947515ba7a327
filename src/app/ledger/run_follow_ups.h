#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Asks the parties of deals what has come of them 3, 6 and 12 months after their event, once each, by letter; and
/// reminds those who have not answered: of a confirmation three days before its deadline, of a follow-up after 14 and
/// 28 days. What is more than 30 days late (an old event that was entered afterwards) is left alone. The job runner
/// calls it every hour; nothing happens twice.
void run_follow_ups(Services& services);

}  // namespace gyoryu::app
