#include "app/timetables/delete_draft.h"

#include "app/audit/audit.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> delete_draft(Context& context, const DraftId& draft, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_open_draft(context, tx, draft, expected_revision));
        GYORYU_CHECK(store::erase<domain::Draft>(tx, draft, expected_revision));
        audit_done(context, tx, {reached.event.workspace_id, "delete_draft", "draft", draft.str()},
                   {{"number", std::to_string(reached.row.number), ""}, {"name", reached.row.name, ""}});
        notices.push_back({reached.event.workspace_id, reached.event.id, "draft", draft.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
