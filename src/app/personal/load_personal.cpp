#include "app/personal/load_personal.h"

#include "app/blocks/blocked_slots.h"
#include "app/timetables/planning_cache.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::PersonKind;
using domain::Placement;

const domain::Names no_names;

void add_participants(store::Transaction& tx, ReleasedEvent& released, std::vector<domain::Participant> participants) {
    std::set<OrganisationId> organisations;
    for (const auto& one : participants) organisations.insert(one.organisation_id);
    for (auto& one : participants) released.participants.emplace(one.id, std::move(one));
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", organisations)))
        released.organisations.emplace(one.id, std::move(one));
}

struct Ids {
    std::set<ParticipantId> participants;
    std::set<InterpreterId> interpreters;
};

bool concerns(const domain::Meeting& meeting, const Placement& placement, PersonKind kind, const std::string& id) {
    if (kind == PersonKind::interpreter) return placement.interpreter_id && placement.interpreter_id->str() == id;
    return meeting.seller_id.str() == id || meeting.buyer_id.str() == id;
}

Ids people_around(const ReleasedEvent& released, PersonKind kind, const std::string& id) {
    Ids ids;
    if (kind == PersonKind::participant)
        ids.participants.insert(ParticipantId(id));
    else
        ids.interpreters.insert(InterpreterId(id));
    if (!released.told) return ids;
    for (const auto* list : {&released.release().placements, &released.release().cancelled}) {
        for (const auto& placement : *list) {
            const auto* meeting = released.meeting(placement.meeting_id);
            if (meeting == nullptr || !concerns(*meeting, placement, kind, id)) continue;
            ids.participants.insert({meeting->seller_id, meeting->buyer_id});
            if (placement.interpreter_id) ids.interpreters.insert(*placement.interpreter_id);
        }
    }
    return ids;
}

}  // namespace

std::shared_ptr<const ToldRelease> newest_told(Services& services, store::Transaction& tx, const EventId& event) {
    const auto rows =
        tx.query("SELECT id FROM releases WHERE event_id = $1 ORDER BY number DESC LIMIT 1", {event.str()});
    if (rows.empty()) return nullptr;
    const domain::ReleaseId id(store::text_of(rows[0][0]));
    if (auto known = services.planning->find_release(id)) return known;
    auto release = store::find<domain::Release>(tx, store::where("id", id));
    if (!release) return nullptr;
    auto told = std::make_shared<const ToldRelease>(std::move(*release));
    services.planning->keep_release(id, told);
    return told;
}

ToldRelease::ToldRelease(domain::Release told) : release(std::move(told)) {
    for (const auto& meeting : release.meetings) meetings[meeting.id] = &meeting;
    for (const auto& change : release.changes) changes[change.meeting_id] = &change;
}

const domain::Meeting* ReleasedEvent::meeting(const MeetingId& id) const {
    if (!told) return nullptr;
    const auto found = told->meetings.find(id);
    return found == told->meetings.end() ? nullptr : found->second;
}

const domain::Names& ReleasedEvent::names_of(const domain::Participant& participant) const {
    const auto found = organisations.find(participant.organisation_id);
    return found == organisations.end() ? no_names : found->second.names;
}

ReleasedEvent load_released(store::Transaction& tx, const domain::Event& event,
                            std::shared_ptr<const ToldRelease> told) {
    ReleasedEvent released;
    released.event = event;
    released.told = std::move(told);
    const auto of_event = store::where("event_id", event.id);
    add_participants(tx, released, store::select_where<domain::Participant>(tx, of_event));
    for (auto& one : store::select_where<domain::Interpreter>(tx, of_event))
        released.interpreters.emplace(one.id, std::move(one));
    released.blocks = blocks_of(tx, event.id);
    return released;
}

ReleasedEvent load_around(Services& services, store::Transaction& tx, const domain::Event& event, PersonKind kind,
                          const std::string& id) {
    ReleasedEvent released;
    released.event = event;
    released.told = newest_told(services, tx, event.id);
    const auto ids = people_around(released, kind, id);
    const auto of_event = store::where("event_id", event.id);
    add_participants(tx, released,
                     store::select_where<domain::Participant>(tx, of_event, store::one_of("id", ids.participants)));
    for (auto& one : store::select_where<domain::Interpreter>(tx, of_event, store::one_of("id", ids.interpreters)))
        released.interpreters.emplace(one.id, std::move(one));
    released.blocks = blocks_of(tx, event.id);
    return released;
}

}  // namespace gyoryu::app
