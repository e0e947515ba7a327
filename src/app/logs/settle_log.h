#pragma once

#include "app/context.h"
#include "app/logs/log_view.h"

namespace gyoryu::app {

/// The organiser says what holds. `expected_revision` is that of the log, so that no version is passed over that came
/// in meanwhile. Faults: not_found {what: meeting_log} while nobody wrote anything; log_settled; stale_revision; those
/// of check_log; amount_doubtful.
Result<MeetingLog> settle_log(Context& context, const MeetingId& meeting, std::int64_t expected_revision,
                              const LogSettlementEdit& edit);

/// Settles logs that need no decision, each by itself: one version, or versions that agree in all that counts, as the
/// seller, else the buyer, the interpreter, the organiser words it. The others are named with the fault's code
/// (`validation_failed` where versions differ).
Result<LogBatchAnswer> settle_logs(Context& context, const EventId& event, const LogBatch& batch);

}  // namespace gyoryu::app
