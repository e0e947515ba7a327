#pragma once

#include "app/services.h"

namespace gyoryu::app {

/// Indexes every row anew when the rules of tokens are others than those under which the store was indexed last: after
/// an upgrade, names would not be found by the new rules otherwise. In transactions of some hundred rows, so that
/// others can write in between; begun again when it was interrupted. Does nothing while the rules are the same. The job
/// runner calls it when the server has started and every hour. The number of rows indexed.
std::int64_t refresh_search_index(Services& services);

}  // namespace gyoryu::app
