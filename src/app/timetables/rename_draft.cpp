#include "app/timetables/rename_draft.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Draft> rename_draft(Context& context, const DraftId& draft, std::int64_t expected_revision,
                           const DraftName& name) {
    GYORYU_CHECK(Checks::of(name).done());
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Draft> {
        GYORYU_TRY(reached, reach_draft(context, tx, draft, Need::organise));
        auto renamed = reached.row;
        renamed.name = name.name;
        renamed.updated_at = context.services.clock.now();
        GYORYU_TRY(saved, store::update(tx, std::move(renamed), expected_revision));
        audit_done(context, tx, {reached.event.workspace_id, "rename_draft", "draft", draft.str()},
                   {{"name", reached.row.name, saved.name}});
        notices.push_back({reached.event.workspace_id, reached.event.id, "draft", draft.str(), saved.revision});
        return show_draft(context, tx, reached.event, saved);
    });
}

}  // namespace gyoryu::app
