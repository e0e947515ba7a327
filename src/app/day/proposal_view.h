#pragma once

#include "app/context.h"
#include "app/list.h"
#include "domain/day.h"

#include <array>

namespace gyoryu::app {

using domain::ProposalId;

struct ProposalRequest : domain::DayFacts {
    domain::RepairWay way = domain::RepairWay::fewest;
};
BOOST_DESCRIBE_STRUCT(ProposalRequest, (domain::DayFacts), (way))
constexpr auto limits_of(const ProposalRequest*) { return limits_of(static_cast<const domain::DayFacts*>(nullptr)); }
constexpr auto optional_members(const ProposalRequest*) {
    return std::to_array<std::string_view>({"with_ids", "move_others", "way"});
}

/// keep: as people were told (a new one: not held). leave_out: not held. put: at `slot`, `table`, `interpreter_id`.
BOOST_DEFINE_ENUM_CLASS(ProposalAction, keep, leave_out, put)

/// What the organiser decides about one meeting instead of what is proposed.
struct MeetingDecision {
    MeetingId meeting_id;
    ProposalAction action = ProposalAction::keep;
    std::optional<int> slot;
    std::optional<int> table;
    std::optional<InterpreterId> interpreter_id;
};
BOOST_DESCRIBE_STRUCT(MeetingDecision, (), (meeting_id, action, slot, table, interpreter_id))
constexpr auto limits_of(const MeetingDecision*) {
    return std::to_array<base::MemberLimit>({{"slot", 1, domain::slots_max}, {"table", 1, 5000}});
}

/// All decisions of the organiser; those of before are forgotten. `offers` are taken as offered, by their meetings.
struct ProposalEdit {
    std::vector<MeetingDecision> decisions;
    std::vector<MeetingId> offers;
};
BOOST_DESCRIBE_STRUCT(ProposalEdit, (), (decisions, offers))
constexpr auto limits_of(const ProposalEdit*) {
    return std::to_array<base::MemberLimit>({{"decisions", 0, 500}, {"offers", 0, 500}});
}
constexpr auto optional_members(const ProposalEdit*) { return std::to_array<std::string_view>({"*"}); }

/// What people are told of one meeting, with whom it concerns.
struct ProposedChange : domain::ReleaseChange {
    ParticipantId seller_id;
    ParticipantId buyer_id;
    bool decided = false;  ///< by the organiser, not by the engine
    std::optional<domain::LostReason> lost;
    std::optional<ParticipantId> absent_id;  ///< because of whom it is lost
};
BOOST_DESCRIBE_STRUCT(ProposedChange, (domain::ReleaseChange), (seller_id, buyer_id, decided, lost, absent_id))

struct OfferView : domain::StandbyOffer {
    bool taken = false;
};
BOOST_DESCRIBE_STRUCT(OfferView, (domain::StandbyOffer), (taken))

/// A repair that nobody was told of yet.
struct Proposal {
    ProposalId id;
    EventId event_id;
    int release_number = 0;  ///< what it changes
    domain::DayFacts facts;
    domain::RepairWay way = domain::RepairWay::fewest;
    std::vector<ProposedChange> changes;
    std::vector<OfferView> offers;
    std::vector<MeetingId> disturbed;
    int people = 0;  ///< different people to tell
    int moved = 0;
    int lost = 0;
    int added = 0;
    bool fewest_changes = false;  ///< proven
    domain::ProposalState state = domain::ProposalState::open;
    bool outdated = false;  ///< people have been told something newer
    base::Instant created_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (id, event_id, release_number, facts, way, changes, offers, disturbed, people, moved, lost, added,
                       fewest_changes, state, outdated, created_at, revision))

/// What accepting it did. No release when nothing that people were told has changed.
struct AcceptedProposal {
    Proposal proposal;
    std::optional<domain::ReleaseId> release_id;
    std::optional<int> release_number;
    domain::DayChangeId change_id;
};
BOOST_DESCRIBE_STRUCT(AcceptedProposal, (), (proposal, release_id, release_number, change_id))

/// Where else a meeting of a proposal could be held.
struct MeetingAlternatives {
    MeetingId meeting_id;
    std::vector<domain::Placement> places;
};
BOOST_DESCRIBE_STRUCT(MeetingAlternatives, (), (meeting_id, places))

}  // namespace gyoryu::app
