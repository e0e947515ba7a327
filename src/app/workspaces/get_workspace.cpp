#include "app/workspaces/get_workspace.h"

#include "app/reach.h"

namespace gyoryu::app {

Result<domain::Workspace> get_workspace(Context& context, const WorkspaceId& workspace) {
    return context.services.database.read(
        [&](store::Transaction& tx) { return reach_workspace(context, tx, workspace, Need::read); });
}

}  // namespace gyoryu::app
