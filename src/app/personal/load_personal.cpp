#include "app/personal/load_personal.h"

#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::PersonKind;
using domain::Placement;

const domain::Names no_names;

void index_meetings(ReleasedEvent& released) {
    if (!released.release) return;
    for (const auto& meeting : released.release->meetings) released.meetings[meeting.id] = &meeting;
}

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
    if (!released.release) return ids;
    for (const auto* list : {&released.release->placements, &released.release->cancelled}) {
        for (const auto& placement : *list) {
            const auto found = released.meetings.find(placement.meeting_id);
            if (found == released.meetings.end() || !concerns(*found->second, placement, kind, id)) continue;
            ids.participants.insert({found->second->seller_id, found->second->buyer_id});
            if (placement.interpreter_id) ids.interpreters.insert(*placement.interpreter_id);
        }
    }
    return ids;
}

}  // namespace

const domain::Names& ReleasedEvent::names_of(const domain::Participant& participant) const {
    const auto found = organisations.find(participant.organisation_id);
    return found == organisations.end() ? no_names : found->second.names;
}

ReleasedEvent load_released(store::Transaction& tx, const domain::Event& event,
                            std::optional<domain::Release> release) {
    ReleasedEvent released;
    released.event = event;
    released.release = std::move(release);
    index_meetings(released);
    const auto of_event = store::where("event_id", event.id);
    add_participants(tx, released, store::select_where<domain::Participant>(tx, of_event));
    for (auto& one : store::select_where<domain::Interpreter>(tx, of_event))
        released.interpreters.emplace(one.id, std::move(one));
    return released;
}

ReleasedEvent load_around(store::Transaction& tx, const domain::Event& event, PersonKind kind, const std::string& id) {
    ReleasedEvent released;
    released.event = event;
    auto newest = store::select<domain::Release>(tx, {{store::where("event_id", event.id)}, {{"number", true}}, 1});
    if (!newest.empty()) released.release = std::move(newest.front());
    index_meetings(released);
    const auto ids = people_around(released, kind, id);
    const auto of_event = store::where("event_id", event.id);
    add_participants(tx, released,
                     store::select_where<domain::Participant>(tx, of_event, store::one_of("id", ids.participants)));
    for (auto& one : store::select_where<domain::Interpreter>(tx, of_event, store::one_of("id", ids.interpreters)))
        released.interpreters.emplace(one.id, std::move(one));
    return released;
}

}  // namespace gyoryu::app
