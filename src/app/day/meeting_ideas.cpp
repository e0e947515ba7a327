#include "app/day/meeting_ideas.h"

#include "store/day_tables.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

namespace {

using Pair = std::pair<ParticipantId, ParticipantId>;

/// Who had a meeting with somebody the change is about.
std::set<ParticipantId> left_alone(const DayGround& ground, const domain::DayFacts& facts) {
    std::set<ParticipantId> people;
    for (const auto& placement : ground.release().placements) {
        if (!placement.slot || *placement.slot <= ground.first_ahead) continue;
        const auto found = ground.told->meetings.find(placement.meeting_id);
        if (found == ground.told->meetings.end()) continue;
        const auto& meeting = *found->second;
        if (facts.participant_id == meeting.seller_id) people.insert(meeting.buyer_id);
        if (facts.participant_id == meeting.buyer_id) people.insert(meeting.seller_id);
        if (facts.meeting_id == meeting.id) people.insert({meeting.seller_id, meeting.buyer_id});
    }
    return people;
}

std::set<Pair> kept_apart(store::Transaction& tx, const EventId& event) {
    std::set<Pair> pairs;
    for (const auto& rule : store::select_where<domain::PairRule>(tx, store::where("event_id", event),
                                                                  store::where("rule", domain::PairDecision::never)))
        pairs.emplace(rule.seller_id, rule.buyer_id);
    return pairs;
}

}  // namespace

std::vector<planning::MeetingIdea> meeting_ideas(store::Transaction& tx, const DayGround& ground,
                                                 const domain::DayFacts& facts) {
    std::vector<planning::MeetingIdea> ideas;
    const auto standby =
        store::select<domain::Standby>(tx, {{store::where("event_id", ground.event.id)}, {{"position"}}});
    if (standby.empty()) return ideas;
    const auto& planning = ground.plan->planning;
    const auto side_of = [&](const ParticipantId& id) -> std::optional<domain::ParticipantSide> {
        const auto found = planning.participant_index.find(id);
        if (found == planning.participant_index.end()) return std::nullopt;
        return ground.plan->snapshot.participants[planning.participants[found->second]].side;
    };
    const auto apart = kept_apart(tx, ground.event.id);
    for (const auto& who : left_alone(ground, facts)) {
        for (const auto& other : standby) {
            const auto mine = side_of(who), theirs = side_of(other.participant_id);
            if (!mine || !theirs || *mine == *theirs) continue;
            const bool sells = *mine == domain::ParticipantSide::seller;
            if (apart.contains(sells ? Pair{who, other.participant_id} : Pair{other.participant_id, who})) continue;
            ideas.push_back({who, other.participant_id, static_cast<int>(standby.size()) - other.position + 1});
        }
    }
    return ideas;
}

}  // namespace gyoryu::app
