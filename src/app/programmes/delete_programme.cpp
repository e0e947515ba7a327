#include "app/programmes/delete_programme.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/agreement_tables.h"
#include "store/record.h"
#include "store/search.h"

namespace gyoryu::app {

Result<void> delete_programme(Context& context, const ProgrammeId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(programme, reach_programme(context, tx, id, Need::organise));
        const auto ours = store::where("programme_id", programme.id);
        const auto used = store::count_where<domain::Event>(tx, ours) + store::count_where<domain::Agreement>(tx, ours);
        if (used > 0) return fail(FaultCode::in_use, {{"count", std::to_string(used)}});
        GYORYU_CHECK(store::erase<domain::Programme>(tx, programme.id, expected_revision));
        store::forget_text(tx, "programme", programme.id.str());
        audit_deleted(context, tx, {programme.workspace_id, "delete_programme", "programme", programme.id.str()},
                      programme);
        notices.push_back({programme.workspace_id, std::nullopt, "programme", programme.id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
