#pragma once

#include "rehearsal/day_walk.h"

namespace gyoryu::rehearsal {

/// Asks the server, after the day, what came of it: settled logs, ledger entries, results. Whatever people wrote and
/// is not there any more, or says something else, is a trouble.
FourSums read_sums(ApiClient& api, const std::string& event, const Walked& walked, Troubles& troubles);

}  // namespace gyoryu::rehearsal
