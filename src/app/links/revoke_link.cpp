#include "app/links/revoke_link.h"

#include "app/audit/audit.h"
#include "app/links/link_rows.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> revoke_link(Context& context, const LinkId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        GYORYU_TRY(link, store::get<domain::Link>(tx, id));
        GYORYU_TRY(event, store::get<domain::Event>(tx, link.event_id));
        GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "link"));
        if (link.revoked) return {};
        GYORYU_CHECK(revoke(tx, link));
        audit_done(context, tx, {event.workspace_id, "revoke_link", "link", id.str()});
        notices.push_back({event.workspace_id, event.id, "link", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
