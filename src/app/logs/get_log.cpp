#include "app/logs/get_log.h"

#include "app/logs/show_log.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

Result<MeetingLog> get_log(Context& context, const MeetingId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<MeetingLog> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::read));
        return show_log(context, tx, meeting, log_rows(tx, id));
    });
}

Result<MyLogs> my_logs(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return context.services.database.read([&](store::Transaction& tx) -> Result<MyLogs> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
        const auto released = load_around(context.services, tx, event, person->kind, person->person_id);
        const auto rates = store::find<domain::EventRates>(tx, store::where("event_id", event.id));
        MyLogs mine{event.id, event.names, event.time_zone, {}, {}, {}};
        if (rates) mine.base_currency = rates->base_currency, mine.rates = rates->rates;
        for (const auto& place : log_places(released)) {
            const auto meeting = log_meeting(context, released, *place.placement, place.cancelled);
            if (meeting && meeting->author)
                mine.meetings.push_back(show_log(context, tx, *meeting, log_rows(tx, meeting->meeting.id)));
        }
        std::ranges::sort(mine.meetings, {},
                          [](const MeetingLog& one) { return std::tuple(one.day, one.starts, one.meeting_id); });
        return mine;
    });
}

}  // namespace gyoryu::app
