#include "app/checks.h"
#include "app/day/badge_codes.h"
#include "app/day/check_in.h"
#include "app/day/day_clock.h"
#include "app/day/record_check_in.h"
#include "app/events/get_structure.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::int64_t early_ms = std::int64_t{3} * 3600 * 1000;

struct Opening {
    base::Instant from;
    base::Instant to;
};

/// When people may check themselves in, day by day.
std::vector<Opening> openings(store::Transaction& tx, const domain::Event& event) {
    std::vector<Opening> all;
    base::LocalDate day;
    for (const auto& slot : structure_of(tx, event.id).slots) {
        const auto starts = base::to_instant(slot.day, slot.starts, event.time_zone);
        const auto ends = base::to_instant(slot.day, slot.ends, event.time_zone);
        if (all.empty() || day != slot.day) all.push_back({{starts.unix_ms - early_ms}, ends});
        all.back().to = ends;
        day = slot.day;
    }
    return all;
}

Result<OwnCheckIn> own(Context& context, store::Transaction& tx, const domain::PersonActor& person,
                       const domain::Event& event) {
    const PersonRef ref{person.kind, person.person_id};
    if (!is_person_of(tx, event.id, ref)) return fail(FaultCode::not_found, {{"what", "person"}});
    OwnCheckIn to;
    to.badge_code = badge_codes(context, tx, event, {ref}).at(ref);
    const auto now = event_now(context.services, tx, event.id);
    for (const auto& opening : openings(tx, event)) {
        if (opening.from <= now && now < opening.to) to.open = true;
        if (now < opening.from && !to.opens_at) to.opens_at = opening.from;
    }
    const auto came = attendance_on(tx, event, base::to_local(now, event.time_zone).day);
    if (const auto found = came.find(ref); found != came.end()) to.checked_in_at = found->second;
    return to;
}

}  // namespace

Result<OwnCheckIn> own_check_in(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<OwnCheckIn> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
        return own(context, tx, *person, event);
    });
}

Result<OwnCheckIn> check_myself_in(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnCheckIn> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
        GYORYU_TRY(mine, own(context, tx, *person, event));
        Checks checks;
        if (!mine.open) checks.add("", "check_in_closed");
        GYORYU_CHECK(checks.done());
        if (mine.checked_in_at) return std::move(mine);
        const PersonRef ref{person->kind, person->person_id};
        const Sighting sighting{context.services.ids.next_text(), ref, {}, domain::CheckInSource::self, ""};
        const auto result = record_check_in(context, tx, event, sighting);
        notices.push_back({event.workspace_id, event.id, "check_in", result.check_in.id.str(), 1});
        mine.checked_in_at = result.first.at;
        return std::move(mine);
    });
}

}  // namespace gyoryu::app
