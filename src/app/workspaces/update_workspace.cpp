#include "app/workspaces/update_workspace.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Workspace> update_workspace(Context& context, const WorkspaceId& id, std::int64_t expected_revision,
                                           const WorkspaceEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Workspace> {
        GYORYU_TRY(before, reach_workspace(context, tx, id, Need::own));
        auto checks = Checks::of(edit);
        checks.zone("/time_zone", edit.time_zone, true);
        GYORYU_CHECK(checks.done());
        auto workspace = before;
        workspace.name = edit.name;
        workspace.locale = edit.locale;
        workspace.time_zone = edit.time_zone;
        workspace.other_names = edit.other_names;
        if (!edit.slug.empty()) workspace.slug = edit.slug;
        GYORYU_TRY(saved, store::update(tx, workspace, expected_revision));
        audit_changed(context, tx, {saved.id, "update_workspace", "workspace", saved.id.str()}, before, saved);
        notices.push_back({saved.id, std::nullopt, "workspace", saved.id.str(), saved.revision});
        return saved;
    });
}

}  // namespace gyoryu::app
