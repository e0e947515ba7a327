#pragma once

#include "app/audit/audit_view.h"
#include "app/context.h"
#include "app/list.h"

namespace gyoryu::app {

/// Newest first.
Result<List<AuditEntry>> list_audit(Context& context, const WorkspaceId& workspace, const AuditFilter& filter,
                                    const ListQuery& query);

}  // namespace gyoryu::app
