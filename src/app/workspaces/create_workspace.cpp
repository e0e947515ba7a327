#include "app/workspaces/create_workspace.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/saving.h"
#include "app/slugs.h"

namespace gyoryu::app {

Result<domain::Workspace> create_workspace(Context& context, const WorkspaceEdit& edit) {
    if (!std::holds_alternative<domain::SystemActor>(context.actor)) return fail(FaultCode::forbidden);
    auto checks = Checks::of(edit);
    checks.zone("/time_zone", edit.time_zone, true);
    GYORYU_CHECK(checks.done());
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Workspace> {
        domain::Workspace workspace{context.services.ids.next<WorkspaceId>(),
                                    edit.slug,
                                    edit.name,
                                    edit.locale,
                                    edit.time_zone,
                                    edit.other_names};
        if (workspace.slug.empty())
            workspace.slug = free_slug<domain::Workspace>(tx, slug_from({{"und", edit.name}}, "workspace"));
        store::insert(tx, workspace);
        audit_created(context, tx, {workspace.id, "create_workspace", "workspace", workspace.id.str()}, workspace);
        notices.push_back({workspace.id, std::nullopt, "workspace", workspace.id.str(), workspace.revision});
        return workspace;
    });
}

}  // namespace gyoryu::app
