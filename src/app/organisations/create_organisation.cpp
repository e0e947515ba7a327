#include "app/organisations/create_organisation.h"

#include "app/audit/audit.h"
#include "app/index.h"
#include "app/organisations/organisation_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Organisation> create_organisation(Context& context, const WorkspaceId& id,
                                                 const OrganisationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Organisation> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        auto checks = Checks::of(edit);
        check_organisation(checks, "", edit);
        GYORYU_CHECK(checks.done());
        return add_organisation(context, tx, notices, workspace.id, edit);
    });
}

domain::Organisation add_organisation(Context& context, store::Transaction& tx, Notices& notices,
                                      const WorkspaceId& workspace, const OrganisationEdit& edit) {
    domain::Organisation organisation;
    organisation.id = context.services.ids.next<OrganisationId>();
    organisation.workspace_id = workspace;
    apply(edit, organisation);
    store::insert(tx, organisation);
    index_row(tx, organisation);
    audit_created(context, tx, {workspace, "create_organisation", "organisation", organisation.id.str()}, organisation);
    notices.push_back({workspace, std::nullopt, "organisation", organisation.id.str(), organisation.revision});
    return organisation;
}

}  // namespace gyoryu::app
