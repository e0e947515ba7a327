#include "app/organisations/update_organisation.h"

#include "app/audit/audit.h"
#include "app/index.h"
#include "app/organisations/organisation_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Organisation> update_organisation(Context& context, const OrganisationId& id,
                                                 std::int64_t expected_revision, const OrganisationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Organisation> {
        GYORYU_TRY(before, reach_organisation(context, tx, id, Need::organise));
        auto checks = Checks::of(edit);
        check_organisation(checks, "", edit);
        GYORYU_CHECK(checks.done());
        auto organisation = before;
        apply(edit, organisation);
        GYORYU_TRY(saved, store::update(tx, organisation, expected_revision));
        index_row(tx, saved);
        audit_changed(context, tx, {saved.workspace_id, "update_organisation", "organisation", saved.id.str()}, before,
                      saved);
        notices.push_back({saved.workspace_id, std::nullopt, "organisation", saved.id.str(), saved.revision});
        return saved;
    });
}

}  // namespace gyoryu::app
