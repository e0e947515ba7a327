#pragma once

#include "app/context.h"
#include "domain/workspace.h"

namespace gyoryu::app {

Result<domain::Workspace> get_workspace(Context& context, const WorkspaceId& workspace);

}  // namespace gyoryu::app
