#pragma once

#include "app/context.h"
#include "app/logs/log_view.h"

namespace gyoryu::app {

inline constexpr std::int64_t log_writes_max = 500;  ///< of one version

/// Writes the actor's own version of a meeting's log: as its seller, buyer or interpreter, or as the organisers'. The
/// same `write_id` again changes nothing and answers as the first time. Faults: those of check_log and check_amounts;
/// stale_revision {what, id} when the version has moved on from `base_write_id`; log_settled; limit_reached {max}.
Result<MeetingLog> write_log(Context& context, const MeetingId& meeting, const LogEdit& edit);

}  // namespace gyoryu::app
