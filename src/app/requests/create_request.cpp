#include "app/requests/create_request.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/requests/save_wishes.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

/// A participant of this event; of another one it is as unknown as none.
Result<domain::Participant> participant_of(store::Transaction& tx, const EventId& event, const ParticipantId& id) {
    auto found = store::find<domain::Participant>(tx, store::where("id", id), store::where("event_id", event));
    if (!found) return fail(FaultCode::not_found, {{"what", "participant"}});
    return std::move(*found);
}

}  // namespace

Result<void> check_wish(store::Transaction& tx, const EventId& event, const ParticipantId& from,
                        const ParticipantId& to) {
    if (from == to) return fail(FaultCode::meeting_with_oneself);
    GYORYU_TRY(asking, participant_of(tx, event, from));
    GYORYU_TRY(asked, participant_of(tx, event, to));
    // Two entries of one organisation would meet themselves.
    if (asking.organisation_id == asked.organisation_id) return fail(FaultCode::meeting_with_oneself);
    if (asking.side == asked.side) return fail(FaultCode::same_side);
    return {};
}

Result<domain::Request> create_request(Context& context, const EventId& id, const RequestEdit& edit) {
    return save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<domain::Request> {
            GYORYU_TRY(reached, reach_event(context, tx, id, Need::organise));
            event = reached;
            GYORYU_CHECK(Checks::of(edit).done());
            GYORYU_CHECK(check_wish(tx, event.id, edit.from_id, edit.to_id));
            if (store::count_where<domain::Request>(tx, store::where("event_id", event.id)) >= requests_max)
                return fail(FaultCode::limit_reached, {{"max", std::to_string(requests_max)}});
            const domain::Request request{context.services.ids.next<RequestId>(),
                                          event.id,
                                          edit.from_id,
                                          edit.to_id,
                                          edit.priority,
                                          edit.message,
                                          edit.status,
                                          context.services.clock.now()};
            if (!store::insert_if_new(tx, request)) return fail(FaultCode::duplicate_request);
            audit_created(context, tx, {event.workspace_id, "create_request", "request", request.id.str()}, request);
            notices.push_back({event.workspace_id, event.id, "request", request.id.str(), request.revision});
            return request;
        });
}

}  // namespace gyoryu::app
