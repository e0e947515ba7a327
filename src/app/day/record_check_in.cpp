#include "app/day/record_check_in.h"

#include "app/audit/audit.h"
#include "app/day/day_clock.h"
#include "domain/interpreter.h"
#include "domain/organisation.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

void add_names(store::Transaction& tx, CheckInResult& result) {
    const auto& one = result.check_in;
    if (one.person_kind == domain::PersonKind::interpreter) {
        const auto interpreter = store::find<domain::Interpreter>(tx, store::where("id", one.person_id));
        if (!interpreter) return;
        result.code = interpreter->code;
        result.names = interpreter->names;
        return;
    }
    const auto participant = store::find<domain::Participant>(tx, store::where("id", one.person_id));
    if (!participant) return;
    result.code = participant->code;
    const auto organisation = store::find<domain::Organisation>(tx, store::where("id", participant->organisation_id));
    if (organisation) result.names = organisation->names;
}

/// The one that counts on the day of `one`, and whether devices disagree.
void resolve(store::Transaction& tx, const domain::Event& event, CheckInResult& result) {
    const auto& one = result.check_in;
    const auto day = base::to_local(one.at, event.time_zone).day;
    const auto all = store::select<domain::CheckIn>(
        tx, {{store::where("event_id", event.id), store::where("person_kind", one.person_kind),
              store::where("person_id", one.person_id), store::where("undone", false),
              store::at_least("at", base::to_instant(day, {0}, event.time_zone)),
              store::less("at", base::to_instant(day.plus_days(1), {0}, event.time_zone))},
             {{"at"}}});
    result.first = all.empty() ? one : all.front();
    result.conflict = std::ranges::any_of(all, [&](const domain::CheckIn& other) {
        return other.client_id != one.client_id && other.device != one.device;
    });
}

}  // namespace

bool is_person_of(store::Transaction& tx, const EventId& event, const PersonRef& person) {
    const auto in_event = store::where("event_id", event), named = store::where("id", person.id);
    return person.kind == domain::PersonKind::interpreter
               ? store::count_where<domain::Interpreter>(tx, in_event, named) > 0
               : store::count_where<domain::Participant>(tx, in_event, named) > 0;
}

CheckInResult record_check_in(Context& context, store::Transaction& tx, const domain::Event& event,
                              const Sighting& sighting) {
    CheckInResult result;
    const auto known = store::find<domain::CheckIn>(tx, store::where("event_id", event.id),
                                                    store::where("client_id", sighting.client_id));
    if (known) {
        result.check_in = *known;
    } else {
        const auto now = event_now(context.services, tx, event.id);
        const bool practice = store::count_where<domain::DayClock>(tx, store::where("event_id", event.id)) > 0;
        const auto at = practice ? now : std::min(sighting.at.value_or(now), now);
        result.check_in = {context.services.ids.next<domain::CheckInId>(),
                           event.id,
                           sighting.client_id,
                           sighting.person.kind,
                           sighting.person.id,
                           at,
                           context.services.clock.now(),
                           sighting.source,
                           sighting.device,
                           false};
        store::insert(tx, result.check_in);
        audit_done(context, tx, {event.workspace_id, "check_in", "check_in", result.check_in.id.str()},
                   {{"source", "", boost::describe::enum_to_string(sighting.source, "")}});
    }
    resolve(tx, event, result);
    add_names(tx, result);
    return result;
}

}  // namespace gyoryu::app
