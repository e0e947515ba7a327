#pragma once

#include "app/context.h"
#include "app/logs/log_view.h"

namespace gyoryu::app {

/// The seller or the buyer says that a version is right as shown. When both do, the log is settled by the parties.
/// Faults: not_found for others than the parties and for a version of another meeting; stale_revision {what, id} when
/// the version says something else by now; log_settled; those of settle.
Result<MeetingLog> agree_log(Context& context, const MeetingId& meeting, const LogAgreementEdit& edit);

}  // namespace gyoryu::app
