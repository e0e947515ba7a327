#include "app/day/propose_change.h"

#include "app/day/day_house.h"
#include "app/wishes/decide_pair.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::DayChangeKind;
using domain::ReleaseChangeKind;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ProposeChange, ANoShowLosesWhatIsAheadAndLeavesAloneWhatHasBegun) {
    DayHouse house;
    const auto proposal = house.propose(house.no_show(house.buyers[1]));
    ASSERT_THAT(proposal.changes, SizeIs(1));
    const auto& change = proposal.changes[0];
    EXPECT_EQ(change.kind, ReleaseChangeKind::removed);
    EXPECT_EQ(change.meeting_id, house.pair(0, 1));
    EXPECT_EQ(change.lost, domain::LostReason::absent);
    EXPECT_EQ(change.absent_id, house.buyers[1].id);
    EXPECT_TRUE(proposal.fewest_changes);
    EXPECT_EQ(proposal.release_number, 1);
    EXPECT_EQ(house.newest().number, 1) << "nobody is told before it is accepted";
}

TEST(ProposeChange, ALostTableMovesItsMeetingToAnotherAtTheSameTime) {
    DayHouse house;
    app::ProposalRequest request;
    request.kind = DayChangeKind::table_lost;
    request.table = 1;
    const auto proposal = house.propose(request);
    ASSERT_THAT(proposal.changes, SizeIs(1));
    EXPECT_EQ(proposal.changes[0].kind, ReleaseChangeKind::moved);
    EXPECT_EQ(proposal.changes[0].after->slot, 2);
    EXPECT_EQ(proposal.changes[0].after->table, 3);
    EXPECT_EQ(proposal.moved, 1);
    EXPECT_EQ(proposal.facts.from_slot, 2);
    EXPECT_EQ(proposal.facts.to_slot, 4);
}

TEST(ProposeChange, SomebodyLateMissesOnlyTheSlotsThatBeginBeforeTheyCome) {
    DayHouse house;
    auto request = house.about(DayChangeKind::late, house.buyers[1]);
    request.minutes = 15;  // of the meeting of 10:00: there at 10:15
    EXPECT_THAT(house.propose(request).changes, IsEmpty());
    request.minutes = 30;
    const auto proposal = house.propose(request);
    ASSERT_THAT(proposal.changes, SizeIs(1));
    EXPECT_EQ(proposal.changes[0].kind, ReleaseChangeKind::moved);
    EXPECT_EQ(proposal.changes[0].after->slot, 3);
}

TEST(ProposeChange, AnOverrunPushesTheNextMeetingAndOneThatHasNotBegunCannotOverrun) {
    DayHouse house;
    app::ProposalRequest request;
    request.kind = DayChangeKind::overrun;
    request.meeting_id = house.pair(0, 0);
    request.minutes = 10;
    const auto proposal = house.propose(request);
    EXPECT_GE(proposal.moved, 2);  // the longer meeting itself, and those behind it of both sides
    request.meeting_id = house.pair(0, 1);
    auto context = house.organiser();
    const auto refused = app::propose_change(context, house.event.id, request);
    ASSERT_EQ(fault_of(refused), "validation_failed");
    EXPECT_EQ(refused.error().issues[0].code, "meeting_not_started");
}

TEST(ProposeChange, AnIllInterpreterIsReplacedWhereSomebodyElseIsFree) {
    DayHouse house;
    app::ProposalRequest request;
    request.kind = DayChangeKind::interpreter_ill;
    request.interpreter_id = house.interpreters[0].id;
    const auto proposal = house.propose(request);
    ASSERT_FALSE(proposal.changes.empty());
    for (const auto& change : proposal.changes)
        if (change.after) EXPECT_NE(change.after->interpreter_id, house.interpreters[0].id);
}

TEST(ProposeChange, AWalkInMeetsWhomTheyWishWithoutMovingAnybody) {
    DayHouse house;
    const auto walk_in = house.seller("예시신규");
    auto request = house.about(DayChangeKind::walk_in, walk_in);
    request.with_ids = {house.buyers[0].id, house.buyers[1].id};
    const auto proposal = house.propose(request);
    EXPECT_EQ(proposal.added, 2);
    EXPECT_EQ(proposal.moved, 0);
    EXPECT_THAT(house.meetings(), SizeIs(4)) << "new meetings exist only once it is accepted";
}

TEST(ProposeChange, AWishOfTwoWhoMeetAlreadyOrAreKeptApartIsRefused) {
    DayHouse house;
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::propose_change(context, house.event.id, house.wish(house.sellers[0], house.buyers[1]))),
              "conflict_exists");
    const auto other = house.seller("예시신규");
    must(app::decide_pair(context, house.event.id, other.id, house.buyers[0].id, {domain::PairDecision::never}));
    EXPECT_EQ(fault_of(app::propose_change(context, house.event.id, house.wish(other, house.buyers[0]))),
              "validation_failed");
    EXPECT_EQ(fault_of(app::propose_change(context, house.event.id, house.wish(other, house.sellers[0]))), "same_side");
}

TEST(ProposeChange, TheStandbyListStepsInForAnAbsentOne) {
    DayHouse house;
    const auto standby = house.buyer("양례대기");
    auto context = house.organiser();
    must(app::replace_standby(context, house.event.id, {{standby.id}}));
    const auto proposal = house.propose(house.no_show(house.buyers[1]));
    ASSERT_FALSE(proposal.offers.empty());
    EXPECT_EQ(proposal.offers[0].who_id, house.sellers[0].id);
    EXPECT_EQ(proposal.offers[0].with_id, standby.id);
    EXPECT_TRUE(proposal.offers[0].on_standby);
    EXPECT_FALSE(proposal.offers[0].taken);
}

TEST(ProposeChange, NeedsAReleaseAndTheRight) {
    DayHouse unreleased(false);
    auto context = unreleased.organiser();
    EXPECT_EQ(fault_of(app::propose_change(context, unreleased.event.id, unreleased.no_show(unreleased.buyers[1]))),
              "not_released");
    DayHouse house;
    const auto request = house.no_show(house.buyers[1]);
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::propose_change(auditor, house.event.id, request)), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::propose_change(stranger, house.event.id, request)), "not_found");
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(app::propose_change(nobody, house.event.id, request)), "not_signed_in");
    auto person = house.as(domain::PersonActor{domain::LinkId("l"), house.event.id, domain::PersonKind::participant,
                                               house.buyers[1].id.str()});
    EXPECT_EQ(fault_of(app::propose_change(person, house.event.id, request)), "not_found");
    const auto proposal = house.propose(request);
    EXPECT_EQ(fault_of(app::get_proposal(stranger, proposal.id)), "not_found");
    EXPECT_EQ(fault_of(app::get_proposal(person, proposal.id)), "not_found");
    EXPECT_EQ(must(app::get_proposal(auditor, proposal.id)).id, proposal.id);
    EXPECT_EQ(fault_of(app::discard_proposal(auditor, proposal.id, 1)), "forbidden");
    EXPECT_EQ(fault_of(app::proposal_alternatives(stranger, proposal.id, house.pair(0, 1))), "not_found");
}

TEST(ProposeChange, NobodyMovesInTheWayThatHoldsStillEvenIfMoreIsLost) {
    DayHouse house;
    auto request = house.about(DayChangeKind::late, house.buyers[1]);
    request.minutes = 30;
    request.way = domain::RepairWay::nobody_moves;
    const auto proposal = house.propose(request);
    for (const auto& change : proposal.changes) EXPECT_EQ(change.meeting_id, house.pair(0, 1));
}

TEST(ProposeChange, WhatAnEditOfTheEventHasMadeImpossibleIsGivenANewPlace) {
    DayHouse house;
    house.database().write([&](store::Transaction& tx) {
        auto row = must(store::get<domain::Participant>(tx, house.buyers[1].id));
        row.unavailable = {2};
        return store::update(tx, row, row.revision);
    });
    const auto proposal = house.propose(house.no_show(house.buyers[0]));
    const auto moved = std::ranges::find(proposal.changes, house.pair(0, 1), &app::ProposedChange::meeting_id);
    ASSERT_NE(moved, proposal.changes.end());
    EXPECT_EQ(moved->kind, ReleaseChangeKind::moved);
    EXPECT_GT(*moved->after->slot, 2);
}

}  // namespace
}  // namespace gyoryu::app_tests
