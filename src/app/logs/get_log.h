#pragma once

#include "app/context.h"
#include "app/logs/log_view.h"

namespace gyoryu::app {

/// A meeting's log, empty while nobody wrote one: for its parties, its interpreter and members of the workspace.
Result<MeetingLog> get_log(Context& context, const MeetingId& meeting);

/// Everything a person's phone needs to write the logs of the own meetings; not_signed_in for others.
Result<MyLogs> my_logs(Context& context);

}  // namespace gyoryu::app
