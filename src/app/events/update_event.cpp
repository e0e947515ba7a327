#include "app/events/update_event.h"

#include "app/audit/audit.h"
#include "app/events/event_rules.h"
#include "app/index.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Event> update_event(Context& context, const EventId& id, std::int64_t expected_revision,
                                   const EventEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Event> {
        GYORYU_TRY(before, reach_event(context, tx, id, Need::organise));
        auto event = before;
        apply(edit, event);
        if (!edit.slug.empty()) event.slug = edit.slug;
        auto checks = check_event(edit);
        if (const auto structure = store::find<domain::Structure>(tx, store::where("event_id", before.id)))
            check_slots(checks, event, structure->slots);
        GYORYU_CHECK(checks.done());
        GYORYU_TRY(saved, store::update(tx, event, expected_revision));
        index_row(tx, saved);
        audit_changed(context, tx, {saved.workspace_id, "update_event", "event", saved.id.str()}, before, saved);
        notices.push_back({saved.workspace_id, saved.id, "event", saved.id.str(), saved.revision});
        return saved;
    });
}

}  // namespace gyoryu::app
