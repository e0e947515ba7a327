#include "app/day/day_clock.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Notice day_notice(const domain::Event& event) { return {event.workspace_id, event.id, "day", event.id.str(), 1}; }

}  // namespace

base::Instant shown_at(const domain::DayClock& clock, base::Instant real) {
    return {clock.at.unix_ms + (real.unix_ms - clock.set_at.unix_ms) * clock.speed};
}

base::Instant event_now(const Services& services, store::Transaction& tx, const EventId& event) {
    const auto real = services.clock.now();
    const auto clock = store::find<domain::DayClock>(tx, store::where("event_id", event));
    return clock ? shown_at(*clock, real) : real;
}

Result<void> set_day_clock(Context& context, const EventId& id, const ClockEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (!event.sample) return fail(FaultCode::forbidden);
        store::put(tx, domain::DayClock{event.id, edit.at, context.services.clock.now(), edit.speed});
        audit_done(context, tx, {event.workspace_id, "set_day_clock", "event", event.id.str()},
                   {{"at", "", edit.at.str()}, {"speed", "", std::to_string(edit.speed)}});
        notices.push_back(day_notice(event));
        return {};
    });
}

Result<void> reset_day_clock(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        store::erase_where<domain::DayClock>(tx, store::where("event_id", event.id));
        audit_done(context, tx, {event.workspace_id, "reset_day_clock", "event", event.id.str()});
        notices.push_back(day_notice(event));
        return {};
    });
}

}  // namespace gyoryu::app
