#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

/// Owners only. unknown_zone {value}, conflict_exists when the slug is taken.
Result<domain::Workspace> update_workspace(Context& context, const WorkspaceId& workspace,
                                           std::int64_t expected_revision, const WorkspaceEdit& edit);

}  // namespace gyoryu::app
