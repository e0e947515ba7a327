#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

/// For the program itself (SystemActor): first start, demonstration, tests.
Result<domain::Workspace> create_workspace(Context& context, const WorkspaceEdit& edit);

}  // namespace gyoryu::app
