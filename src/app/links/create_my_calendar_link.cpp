#include "app/links/create_my_calendar_link.h"

#include "app/audit/audit.h"
#include "app/links/link_rows.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Link> create_my_calendar_link(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Link> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
        const LinkEdit edit{person->kind, person->person_id, domain::LinkPurpose::calendar};
        auto link = make_link(context, tx, event.id, edit);
        audit_created(context, tx, {event.workspace_id, "create_my_calendar_link", "link", link.id.str()}, edit);
        return link;
    });
}

}  // namespace gyoryu::app
