#include "app/events/create_event.h"

#include "app/audit/audit.h"
#include "app/events/add_event.h"
#include "app/events/event_rules.h"
#include "app/index.h"
#include "app/reach.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "app/slugs.h"

namespace gyoryu::app {

namespace {

std::string slug_for(store::Transaction& tx, const WorkspaceId& workspace, const EventEdit& edit) {
    if (!edit.slug.empty()) return edit.slug;
    auto wanted = slug_from(edit.names, "event");
    const auto year = edit.starts_on.str().substr(0, 4);
    if (wanted.find(year) == wanted.npos) wanted += "-" + year;
    return free_slug<domain::Event>(tx, wanted, store::where("workspace_id", workspace));
}

}  // namespace

Result<domain::Event> create_event(Context& context, const ProgrammeId& id, const EventEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Event> {
        GYORYU_TRY(programme, reach_programme(context, tx, id, Need::organise));
        return add_event(context, tx, notices, programme, edit);
    });
}

Result<domain::Event> add_event(Context& context, store::Transaction& tx, Notices& notices,
                                const domain::Programme& programme, const EventEdit& edit) {
    GYORYU_CHECK(check_event(edit).done());
    GYORYU_CHECK(refuse_rehearsal_workspace(tx, programme.workspace_id));
    domain::Event event;
    event.id = context.services.ids.next<EventId>();
    event.workspace_id = programme.workspace_id;
    event.programme_id = programme.id;
    event.slug = slug_for(tx, programme.workspace_id, edit);
    apply(edit, event);
    store::insert(tx, event);
    store::insert(tx, domain::Structure{event.id, {}, {}});
    index_row(tx, event);
    audit_created(context, tx, {event.workspace_id, "create_event", "event", event.id.str()}, event);
    notices.push_back({event.workspace_id, event.id, "event", event.id.str(), event.revision});
    return event;
}

}  // namespace gyoryu::app
