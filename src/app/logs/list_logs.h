#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/logs/log_view.h"
#include "app/logs/reach_log.h"

namespace gyoryu::app {

/// The meetings of the newest release, and called-off ones that have a log, with where their logs stand, in order of
/// time and table. `query.q` searches both organisations' names and codes. not_released before the first release.
Result<List<LogLine>> list_logs(Context& context, const EventId& event, const LogFilter& filter,
                                const ListQuery& query);

/// Numbers over the same meetings. Amounts of settled logs apart from those that one side or several alike state;
/// contradicting ones are in neither.
Result<LogSummary> summarise_logs(Context& context, const EventId& event);

/// Every line, in the order of the list.
std::vector<LogLine> log_lines(const Context& context, store::Transaction& tx, const ReleasedEvent& released);

}  // namespace gyoryu::app
