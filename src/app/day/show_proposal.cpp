#include "app/day/show_proposal.h"

#include "planning/day_repair.h"
#include "planning/release_changes.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ReleaseChangeKind;

template <class List, class Value, class Member>
bool has(const List& list, const Value& value, Member member) {
    return std::ranges::find(list, value, member) != list.end();
}

ProposedChange show_change(domain::ReleaseChange change, const std::vector<domain::Meeting>& meetings,
                           const domain::DayProposal& proposal) {
    ProposedChange to;
    static_cast<domain::ReleaseChange&>(to) = std::move(change);
    if (const auto found = std::ranges::find(meetings, to.meeting_id, &domain::Meeting::id); found != meetings.end()) {
        to.seller_id = found->seller_id;
        to.buyer_id = found->buyer_id;
    }
    to.decided = has(proposal.edited, to.meeting_id, &domain::Placement::meeting_id);
    const auto lost = std::ranges::find(proposal.lost, to.meeting_id, &domain::LostMeeting::meeting_id);
    if (lost != proposal.lost.end() && to.kind == ReleaseChangeKind::removed) {
        to.lost = lost->reason;
        to.absent_id = lost->absent_id;
    }
    return to;
}

int count(const Proposal& proposal, ReleaseChangeKind kind) {
    return static_cast<int>(std::ranges::count(proposal.changes, kind, &ProposedChange::kind));
}

planning::ReleaseDifference difference_with(const DayGround& ground, const domain::DayProposal& proposal) {
    const auto placements = planning::placements_of(ground.matter(proposal.facts, proposal.way), proposal);
    const bool same = proposal.fresh.empty() && proposal.lengthened.empty();
    return same
               ? planning::difference_of(&ground.release(), ground.plan->snapshot, placements)
               : planning::difference_of(&ground.release(), snapshot_with(ground.plan->snapshot, proposal), placements);
}

}  // namespace

planning::Snapshot snapshot_with(const planning::Snapshot& snapshot, const domain::DayProposal& proposal) {
    auto then = snapshot;
    for (const auto& one : proposal.lengthened)
        for (auto& meeting : then.meetings)
            if (meeting.id == one.id) meeting.duration_slots = one.duration_slots;
    for (const auto& one : proposal.fresh)
        if (!has(then.meetings, one.id, &domain::Meeting::id)) then.meetings.push_back(one);
    return then;
}

Proposal show_proposal(const DayGround& ground, const domain::DayProposal& proposal) {
    Proposal to;
    to.id = proposal.id;
    to.event_id = proposal.event_id;
    to.release_number = ground.release().number;
    to.facts = proposal.facts;
    to.way = proposal.way;
    const auto difference = difference_with(ground, proposal);
    for (const auto& change : difference.changes)
        to.changes.push_back(show_change(change, difference.meetings, proposal));
    for (const auto& offer : proposal.offers) {
        OfferView one;
        static_cast<domain::StandbyOffer&>(one) = offer;
        one.taken = std::ranges::find(proposal.edited, offer.place) != proposal.edited.end();
        to.offers.push_back(std::move(one));
    }
    to.disturbed = proposal.disturbed;
    to.people = planning::people_told(difference.changes);
    to.moved = count(to, ReleaseChangeKind::moved);
    to.lost = count(to, ReleaseChangeKind::removed);
    to.added = count(to, ReleaseChangeKind::placed);
    to.fewest_changes = proposal.fewest_changes && proposal.edited.empty();
    to.state = proposal.state;
    to.outdated = ground.superseded;
    to.created_at = proposal.created_at;
    to.revision = proposal.revision;
    return to;
}

}  // namespace gyoryu::app
