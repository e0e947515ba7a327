#include "app/links/create_link.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/links/link_rows.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<void> require_person(store::Transaction& tx, const EventId& event, const LinkEdit& edit) {
    const bool known = edit.person_kind == domain::PersonKind::participant
                           ? store::count_where<domain::Participant>(tx, store::where("event_id", event),
                                                                     store::where("id", edit.person_id)) > 0
                           : store::count_where<domain::Interpreter>(tx, store::where("event_id", event),
                                                                     store::where("id", edit.person_id)) > 0;
    if (!known) return fail(FaultCode::not_found, {{"what", "person"}});
    return {};
}

}  // namespace

Result<Link> create_link(Context& context, const EventId& id, const LinkEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Link> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_CHECK(require_person(tx, event.id, edit));
        auto link = make_link(context, tx, event.id, edit);
        audit_created(context, tx, {event.workspace_id, "create_link", "link", link.id.str()}, edit);
        notices.push_back({event.workspace_id, event.id, "link", link.id.str(), 1});
        return link;
    });
}

}  // namespace gyoryu::app
