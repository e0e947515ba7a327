#include "app/programmes/create_programme.h"

#include "app/audit/audit.h"
#include "app/index.h"
#include "app/programmes/add_programme.h"
#include "app/programmes/programme_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/slugs.h"

namespace gyoryu::app {

Result<domain::Programme> create_programme(Context& context, const WorkspaceId& id, const ProgrammeEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Programme> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        return add_programme(context, tx, notices, workspace, edit);
    });
}

Result<domain::Programme> add_programme(Context& context, store::Transaction& tx, Notices& notices,
                                        const domain::Workspace& workspace, const ProgrammeEdit& edit) {
    GYORYU_CHECK(check_programme(edit).done());
    domain::Programme programme;
    programme.id = context.services.ids.next<ProgrammeId>();
    programme.workspace_id = workspace.id;
    programme.slug = edit.slug;
    if (programme.slug.empty())
        programme.slug = free_slug<domain::Programme>(tx, slug_from(edit.names, "programme"),
                                                      store::where("workspace_id", workspace.id));
    apply(edit, programme);
    store::insert(tx, programme);
    index_row(tx, programme);
    audit_created(context, tx, {workspace.id, "create_programme", "programme", programme.id.str()}, programme);
    notices.push_back({workspace.id, std::nullopt, "programme", programme.id.str(), programme.revision});
    return programme;
}

}  // namespace gyoryu::app
