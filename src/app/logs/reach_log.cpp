#include "app/logs/reach_log.h"

#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PersonKind;

tl::unexpected<Fault> no_meeting() { return fail(FaultCode::not_found, {{"what", "meeting"}}); }

/// Where a meeting belongs, whether it is still wished or only logged.
struct Whereabouts {
    EventId event_id;
    ParticipantId seller_id;
};
std::optional<Whereabouts> find_meeting(store::Transaction& tx, const MeetingId& id) {
    if (const auto found = store::find<domain::Meeting>(tx, store::where("id", id)))
        return Whereabouts{found->event_id, found->seller_id};
    if (const auto found = store::find<domain::MeetingLog>(tx, store::where("meeting_id", id)))
        return Whereabouts{found->event_id, found->seller_id};
    return std::nullopt;
}

std::optional<LogMeeting> meeting_in(const Context& context, ReleasedEvent released, const MeetingId& id) {
    if (released.meeting(id) == nullptr) return std::nullopt;
    for (const auto& place : log_places(released))
        if (place.placement->meeting_id == id) return log_meeting(context, released, *place.placement, place.cancelled);
    return std::nullopt;
}

Result<LogMeeting> reach_as_person(const Context& context, store::Transaction& tx, const domain::PersonActor& person,
                                   const MeetingId& id) {
    GYORYU_TRY(event, store::get<domain::Event>(tx, person.event_id));
    auto found = meeting_in(context, load_around(context.services, tx, event, person.kind, person.person_id), id);
    if (!found || !found->author) return no_meeting();
    return std::move(*found);
}

}  // namespace

const domain::Slot* LogMeeting::slot() const {
    const auto& slots = released.release().slots;
    const auto found = placement.slot ? std::ranges::find(slots, *placement.slot, &domain::Slot::index) : slots.end();
    return found == slots.end() ? nullptr : &*found;
}

Result<void> members_only(const Context& context) {
    if (std::holds_alternative<domain::PersonActor>(context.actor)) return no_meeting();
    return {};
}

std::vector<LogPlace> log_places(const ReleasedEvent& released) {
    std::vector<LogPlace> places;
    if (!released.told) return places;
    for (const auto& one : released.release().placements)
        if (one.slot) places.push_back({&one, false});
    for (const auto& one : released.release().cancelled)
        if (one.slot) places.push_back({&one, true});
    return places;
}

std::optional<LogMeeting> log_meeting(const Context& context, const ReleasedEvent& released,
                                      const domain::Placement& placement, bool cancelled) {
    const auto* meeting = released.meeting(placement.meeting_id);
    if (meeting == nullptr) return std::nullopt;
    domain::LogParties parties{released.event.id, meeting->seller_id, meeting->buyer_id, placement.interpreter_id};
    const auto author = domain::log_author(context.actor, released.event.workspace_id, parties);
    return LogMeeting{released, *meeting, placement, cancelled, std::move(parties), author};
}

Result<LogMeeting> reach_log(const Context& context, store::Transaction& tx, const MeetingId& id, Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    if (const auto* person = std::get_if<domain::PersonActor>(&context.actor))
        return reach_as_person(context, tx, *person, id);
    const auto whereabouts = find_meeting(tx, id);
    if (!whereabouts) return no_meeting();
    GYORYU_TRY(event, store::get<domain::Event>(tx, whereabouts->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, need, "meeting"));
    auto found = meeting_in(
        context, load_around(context.services, tx, event, PersonKind::participant, whereabouts->seller_id.str()), id);
    if (!found) return fail(FaultCode::not_released);
    return std::move(*found);
}

ReleasedEvent load_log_event(const Context& context, store::Transaction& tx, const domain::Event& event) {
    // Nobody has an empty id: this reads the release and no people.
    auto told = load_around(context.services, tx, event, PersonKind::participant, "").told;
    return load_released(tx, event, std::move(told));
}

}  // namespace gyoryu::app
