#include "app/timetables/reach_draft.h"

#include "store/record.h"

namespace gyoryu::app {

namespace {

template <class T, class Id>
Result<InEvent<T>> reach_row(const Context& context, store::Transaction& tx, const Id& id, Need need,
                             const char* what) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto row = store::find<T>(tx, store::where("id", id));
    if (!row) return fail(FaultCode::not_found, {{"what", what}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, row->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, need, what));
    return InEvent<T>{std::move(event), std::move(*row)};
}

}  // namespace

Result<InEvent<domain::Draft>> reach_draft(const Context& context, store::Transaction& tx, const DraftId& id,
                                           Need need) {
    return reach_row<domain::Draft>(context, tx, id, need, "draft");
}

Result<InEvent<domain::Release>> reach_release(const Context& context, store::Transaction& tx, const ReleaseId& id,
                                               Need need) {
    return reach_row<domain::Release>(context, tx, id, need, "release");
}

Result<InEvent<domain::Meeting>> reach_meeting(const Context& context, store::Transaction& tx, const MeetingId& id,
                                               Need need) {
    return reach_row<domain::Meeting>(context, tx, id, need, "meeting");
}

Result<InEvent<domain::Draft>> reach_open_draft(const Context& context, store::Transaction& tx, const DraftId& id,
                                                std::int64_t expected_revision) {
    GYORYU_TRY(reached, reach_draft(context, tx, id, Need::organise));
    if (reached.row.revision != expected_revision)
        return fail(FaultCode::stale_revision, {{"what", "draft"}, {"id", id.str()}});
    if (reached.row.released) return fail(FaultCode::draft_released);
    return std::move(reached);
}

std::optional<domain::Release> newest_release(store::Transaction& tx, const EventId& event) {
    auto found = store::select<domain::Release>(tx, {{store::where("event_id", event)}, {{"number", true}}, 1});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

}  // namespace gyoryu::app
