#include "app/day/day_log.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/day/day_clock.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

namespace {

Notice day_notice(const domain::Event& event) { return {event.workspace_id, event.id, "day", event.id.str(), 1}; }

Result<InEvent<domain::DayChange>> reach_change(const Context& context, store::Transaction& tx,
                                                const domain::DayChangeId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto row = store::find<domain::DayChange>(tx, store::where("id", id));
    if (!row) return fail(FaultCode::not_found, {{"what", "day_change"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, row->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "day_change"));
    return InEvent<domain::DayChange>{std::move(event), std::move(*row)};
}

}  // namespace

Result<domain::DayChange> lift_day_change(Context& context, const domain::DayChangeId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::DayChange> {
        GYORYU_TRY(reached, reach_change(context, tx, id));
        if (reached.row.lifted) return std::move(reached.row);
        reached.row.lifted = true;
        const auto revision = reached.row.revision;
        GYORYU_TRY(saved, store::update(tx, std::move(reached.row), revision));
        audit_done(context, tx, {reached.event.workspace_id, "lift_day_change", "day_change", id.str()});
        notices.push_back(day_notice(reached.event));
        return std::move(saved);
    });
}

Result<StandbyEdit> replace_standby(Context& context, const EventId& id, const StandbyEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<StandbyEdit> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        auto checks = Checks::of(edit);
        std::set<ParticipantId> seen;
        for (std::size_t i = 0; i < edit.participant_ids.size(); ++i) {
            const auto path = "/participant_ids/" + std::to_string(i);
            const auto& who = edit.participant_ids[i];
            if (store::count_where<domain::Participant>(tx, store::where("event_id", event.id),
                                                        store::where("id", who)) == 0)
                checks.add(path, "unknown_reference");
            else if (!seen.insert(who).second)
                checks.add(path, "duplicate");
        }
        GYORYU_CHECK(checks.done());
        store::erase_where<domain::Standby>(tx, store::where("event_id", event.id));
        int position = 0;
        for (const auto& who : edit.participant_ids)
            store::insert(tx, domain::Standby{event.id, who, ++position, context.services.clock.now()});
        audit_done(context, tx, {event.workspace_id, "replace_standby", "event", event.id.str()},
                   {{"count", "", std::to_string(position)}});
        notices.push_back(day_notice(event));
        return edit;
    });
}

Result<StandbyEdit> get_standby(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<StandbyEdit> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        StandbyEdit list;
        for (const auto& one :
             store::select<domain::Standby>(tx, {{store::where("event_id", event.id)}, {{"position"}}}))
            list.participant_ids.push_back(one.participant_id);
        return list;
    });
}

Result<domain::MeetingMark> mark_meeting(Context& context, const MeetingId& id, const MarkEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::MeetingMark> {
        GYORYU_TRY(reached, reach_meeting(context, tx, id, Need::organise));
        Checks checks;
        const auto& meeting = reached.row;
        if (edit.absent_id && *edit.absent_id != meeting.seller_id && *edit.absent_id != meeting.buyer_id)
            checks.add("/absent_id", "unknown_reference");
        GYORYU_CHECK(checks.done());
        domain::MeetingMark mark{
            id, reached.event.id, edit.state, {}, event_now(context.services, tx, reached.event.id)};
        if (edit.state == domain::MeetingMarkState::not_held) mark.absent_id = edit.absent_id;
        store::put(tx, mark);
        audit_done(context, tx, {reached.event.workspace_id, "mark_meeting", "meeting", id.str()},
                   {{"state", "", boost::describe::enum_to_string(edit.state, "")}});
        notices.push_back(day_notice(reached.event));
        return mark;
    });
}

Result<void> unmark_meeting(Context& context, const MeetingId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_meeting(context, tx, id, Need::organise));
        store::erase_where<domain::MeetingMark>(tx, store::where("meeting_id", id));
        audit_done(context, tx, {reached.event.workspace_id, "unmark_meeting", "meeting", id.str()});
        notices.push_back(day_notice(reached.event));
        return {};
    });
}

}  // namespace gyoryu::app
