#include "app/requests/update_request.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/requests/save_wishes.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Request> update_request(Context& context, const RequestId& id, std::int64_t expected_revision,
                                       const RequestEdit& edit) {
    return save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<domain::Request> {
            GYORYU_TRY(reached, reach_request(context, tx, id, Need::organise));
            event = reached.event;
            auto request = reached.row;
            auto checks = Checks::of(edit);
            if (edit.from_id != request.from_id) checks.add("/from_id", "cannot_change");
            if (edit.to_id != request.to_id) checks.add("/to_id", "cannot_change");
            GYORYU_CHECK(checks.done());
            request.priority = edit.priority;
            request.message = edit.message;
            request.status = edit.status;
            GYORYU_TRY(saved, store::update(tx, request, expected_revision));
            audit_changed(context, tx, {event.workspace_id, "update_request", "request", id.str()}, reached.row, saved);
            notices.push_back({event.workspace_id, event.id, "request", id.str(), saved.revision});
            return saved;
        });
}

}  // namespace gyoryu::app
