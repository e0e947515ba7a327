#pragma once

#include "domain/timetable.h"

#include <string>
#include <vector>

namespace gyoryu::domain {

using DayChangeId = base::Id<struct DayChange>;
using ProposalId = base::Id<struct DayProposal>;

/// What happens on the day. `arrived`: somebody who was given up is there after all.
BOOST_DEFINE_ENUM_CLASS(DayChangeKind, no_show, late, table_lost, interpreter_ill, overrun, walk_in, new_wish,
                        cancelled, arrived)

/// One thing that happened. Which members count depends on the kind; see docs/day.md.
struct DayFacts {
    DayChangeKind kind = DayChangeKind::no_show;
    std::optional<ParticipantId> participant_id;  ///< no_show, late, walk_in, new_wish, arrived
    std::optional<InterpreterId> interpreter_id;  ///< interpreter_ill
    std::optional<MeetingId> meeting_id;          ///< overrun, cancelled
    std::optional<int> table;                     ///< table_lost
    std::vector<ParticipantId> with_ids;          ///< walk_in, new_wish: whom they are to meet
    std::optional<int> minutes;                   ///< late, overrun
    std::optional<int> from_slot;                 ///< first slot it holds for; empty = from now on
    std::optional<int> to_slot;                   ///< last one; empty = the last of that day
    bool move_others = false;                     ///< walk_in, new_wish: worth telling others something different

    friend bool operator==(const DayFacts&, const DayFacts&) = default;
};
BOOST_DESCRIBE_STRUCT(DayFacts, (),
                      (kind, participant_id, interpreter_id, meeting_id, table, with_ids, minutes, from_slot, to_slot,
                       move_others))
constexpr auto limits_of(const DayFacts*) {
    return std::to_array<base::MemberLimit>({{"table", 1, 5000},
                                             {"with_ids", 0, 20},
                                             {"minutes", 1, 600},
                                             {"from_slot", 1, slots_max},
                                             {"to_slot", 1, slots_max}});
}
constexpr auto optional_members(const DayFacts*) {
    return std::to_array<std::string_view>({"with_ids", "move_others"});
}

/// fewest: as few changes as can be. nobody_moves: what can stay stays, even if something is lost by it.
BOOST_DEFINE_ENUM_CLASS(RepairWay, fewest, nobody_moves)
BOOST_DEFINE_ENUM_CLASS(ProposalState, open, accepted, discarded)
BOOST_DEFINE_ENUM_CLASS(LostReason, cancelled, absent, no_place, no_room)

/// A meeting people were told of, or that was asked for, and that has no place.
struct LostMeeting {
    MeetingId meeting_id;
    LostReason reason = LostReason::no_room;
    std::optional<ParticipantId> absent_id;
};
BOOST_DESCRIBE_STRUCT(LostMeeting, (), (meeting_id, reason, absent_id))

/// An accepted change: the log of the day. What holds on is applied again to each later repair until it is lifted.
struct DayChange {
    DayChangeId id;
    EventId event_id;
    int number = 0;  ///< counted per event
    DayFacts facts;  ///< with the slots it holds for
    base::Instant at;
    std::optional<AccountId> by;
    std::optional<ReleaseId> release_id;  ///< what people were told because of it
    std::vector<LostMeeting> lost;        ///< meetings that are not held because of it
    bool lifted = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(DayChange, (), (id, event_id, number, facts, at, by, release_id, lost, lifted, revision))

/// Whom somebody left idle could meet instead. Accepting it holds the meeting there.
struct StandbyOffer {
    ParticipantId who_id;
    ParticipantId with_id;
    Placement place;          ///< its meeting: one that waits for a place, or one made for this offer
    bool wished = false;      ///< somebody asked for it
    bool together = false;    ///< all offers with this mark can be taken at once
    bool on_standby = false;  ///< the other is on the standby list
};
BOOST_DESCRIBE_STRUCT(StandbyOffer, (), (who_id, with_id, place, wished, together, on_standby))

/// What the engine's repair proposes, before anybody is told. Placements are those that differ from the release.
struct DayProposal {
    ProposalId id;
    EventId event_id;
    ReleaseId base_release_id;
    DayFacts facts;
    RepairWay way = RepairWay::fewest;
    std::vector<Placement> proposed;  ///< by the engine
    std::vector<Placement> edited;    ///< by the organiser, in place of the engine's
    std::vector<Meeting> fresh;       ///< meetings that exist once it is accepted
    std::vector<Meeting> lengthened;  ///< with their new length: they overran
    std::vector<LostMeeting> lost;
    std::vector<MeetingId> disturbed;  ///< run now and lose somebody
    std::vector<StandbyOffer> offers;
    bool fewest_changes = false;  ///< proven
    bool best = false;            ///< proven
    ProposalState state = ProposalState::open;
    base::Instant created_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(DayProposal, (),
                      (id, event_id, base_release_id, facts, way, proposed, edited, fresh, lengthened, lost, disturbed,
                       offers, fewest_changes, best, state, created_at, revision))

/// Somebody who would step in for an absent one; the first come first.
struct Standby {
    EventId event_id;
    ParticipantId participant_id;
    int position = 0;  ///< 1-based
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(Standby, (), (event_id, participant_id, position, at))

BOOST_DEFINE_ENUM_CLASS(MeetingMarkState, called, begun, not_held)

/// What was seen of a meeting on the day beside what the clock says.
struct MeetingMark {
    MeetingId meeting_id;
    EventId event_id;
    MeetingMarkState state = MeetingMarkState::called;
    std::optional<ParticipantId> absent_id;  ///< not_held: who did not come
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(MeetingMark, (), (meeting_id, event_id, state, absent_id, at))

/// The time of a practice: at `set_at` it was `at` there, and it runs `speed` times as fast as the real one.
struct DayClock {
    EventId event_id;
    base::Instant at;
    base::Instant set_at;
    int speed = 1;
};
BOOST_DESCRIBE_STRUCT(DayClock, (), (event_id, at, set_at, speed))

}  // namespace gyoryu::domain
