#include "app/requests/delete_request.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/requests/save_wishes.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> delete_request(Context& context, const RequestId& id, std::int64_t expected_revision) {
    return save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<void> {
            GYORYU_TRY(reached, reach_request(context, tx, id, Need::organise));
            event = reached.event;
            GYORYU_CHECK(store::erase<domain::Request>(tx, id, expected_revision));
            audit_deleted(context, tx, {event.workspace_id, "delete_request", "request", id.str()}, reached.row);
            notices.push_back({event.workspace_id, event.id, "request", id.str(), 0});
            return {};
        });
}

}  // namespace gyoryu::app
