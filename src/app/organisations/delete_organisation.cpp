#include "app/organisations/delete_organisation.h"

#include "app/agreements/agreements.h"
#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/search.h"

namespace gyoryu::app {

Result<void> delete_organisation(Context& context, const OrganisationId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(organisation, reach_organisation(context, tx, id, Need::organise));
        const auto used = store::count_where<domain::Participant>(tx, store::where("organisation_id", id)) +
                          agreements_of(tx, organisation.workspace_id, id);
        if (used > 0) return fail(FaultCode::in_use, {{"count", std::to_string(used)}});
        GYORYU_CHECK(store::erase<domain::Organisation>(tx, id, expected_revision));
        store::forget_text(tx, "organisation", id.str());
        audit_deleted(context, tx, {organisation.workspace_id, "delete_organisation", "organisation", id.str()},
                      organisation);
        notices.push_back({organisation.workspace_id, std::nullopt, "organisation", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
