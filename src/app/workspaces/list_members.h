#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

Result<List<Member>> list_members(Context& context, const WorkspaceId& workspace, const ListQuery& query);

}  // namespace gyoryu::app
