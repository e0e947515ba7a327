#pragma once

#include "app/context.h"
#include "app/retention/retention_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What the rules would take away now: of each event that ended long enough ago, and of the audit.
std::vector<RetentionDue> retention_due(store::Transaction& tx, const domain::Workspace& workspace,
                                        const std::vector<RetentionRule>& rules, base::Instant now);

/// Applies the rules of all workspaces that have switched them on, with an audit entry for each purpose and event. The
/// job runner calls it every hour; nothing goes twice. The number of rows and files that went.
std::int64_t run_retention(Services& services);

}  // namespace gyoryu::app
