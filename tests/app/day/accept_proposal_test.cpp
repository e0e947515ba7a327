#include "app/day/accept_proposal.h"

#include "app/day/day_house.h"
#include "app/personal/personal_timetable.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::DayChangeKind;
using domain::ReleaseChangeKind;
using testing::IsEmpty;
using testing::SizeIs;

TEST(AcceptProposal, BecomesAReleaseThatTellsThoseConcerned) {
    DayHouse house;
    const auto accepted = house.accept(house.propose(house.no_show(house.buyers[1])));
    EXPECT_EQ(accepted.release_number, 2);
    EXPECT_EQ(accepted.proposal.state, domain::ProposalState::accepted);
    const auto release = house.newest();
    EXPECT_EQ(release.number, 2);
    EXPECT_THAT(release.placements, SizeIs(3));
    auto context = house.organiser();
    const auto seen = must(app::participant_timetable(context, house.sellers[0].id, ""));
    EXPECT_EQ(seen.release_number, 2);
    EXPECT_EQ(seen.items.back().status, app::PersonalStatus::cancelled);
    const auto board = house.day();
    ASSERT_THAT(board.lost, SizeIs(1));
    EXPECT_EQ(board.lost[0].reason, domain::LostReason::absent);
    ASSERT_THAT(board.log, SizeIs(1));
    EXPECT_EQ(board.log[0].release_id, release.id);
    EXPECT_THAT(house.jobs_told.entities, testing::Contains("release"));
}

TEST(AcceptProposal, WhatWasAcceptedHoldsForTheNextRepair) {
    DayHouse house;
    house.accept(house.propose(house.no_show(house.buyers[1])));
    const auto walk_in = house.seller("예시신규");
    auto context = house.organiser();
    auto request = house.wish(walk_in, house.buyers[1]);
    const auto proposal = must(app::propose_change(context, house.event.id, request));
    EXPECT_THAT(proposal.changes, IsEmpty()) << "the buyer is not there";
    for (const auto& change : house.day().log) must(app::lift_day_change(context, change.id));
    EXPECT_EQ(must(app::propose_change(context, house.event.id, request)).added, 1);
}

TEST(AcceptProposal, WhoArrivesAfterAllGetsTheirMeetingsBack) {
    DayHouse house;
    house.accept(house.propose(house.no_show(house.buyers[1])));
    const auto back = house.propose(house.about(DayChangeKind::arrived, house.buyers[1]));
    ASSERT_THAT(back.changes, SizeIs(1));
    EXPECT_EQ(back.changes[0].meeting_id, house.pair(0, 1));
    house.accept(back);
    EXPECT_THAT(house.newest().placements, SizeIs(4));
    const auto board = house.day();
    for (const auto& person : board.people) EXPECT_FALSE(person.absent) << person.code;
    EXPECT_THAT(board.lost, IsEmpty());
}

TEST(AcceptProposal, ANoShowAtAMeetingThatRunsIsKeptAsNotHeld) {
    DayHouse house;
    house.accept(house.propose(house.no_show(house.buyers[1])));
    const auto board = house.day();
    const auto running = std::ranges::find(board.meetings, house.pair(1, 1), &app::DayMeeting::id);
    ASSERT_NE(running, board.meetings.end());
    EXPECT_EQ(running->mark, domain::MeetingMarkState::not_held);
    EXPECT_EQ(running->absent_id, house.buyers[1].id);
}

TEST(AcceptProposal, AnOverrunMakesTheMeetingLongerAndItsCalendarEntryNewer) {
    DayHouse house;
    app::ProposalRequest request;
    request.kind = DayChangeKind::overrun;
    request.meeting_id = house.pair(0, 0);
    request.minutes = 10;
    house.accept(house.propose(request));
    const auto rows = house.database().read(
        [&](store::Transaction& tx) { return store::select_where<domain::Release>(tx, store::where("number", 2)); });
    const auto longer = std::ranges::find(rows[0].meetings, house.pair(0, 0), &domain::Meeting::id);
    EXPECT_EQ(longer->duration_slots, 2);
    EXPECT_EQ(rows[0].sequences.at(house.pair(0, 0).str()), 1);
    // The same change again starts from the longer meeting, and the timetable still keeps its rules.
    EXPECT_EQ(fault_of(app::get_day(*std::make_unique<app::Context>(house.organiser()), house.event.id, {})), "ok");
}

TEST(AcceptProposal, NewMeetingsOfAWalkInAreMade) {
    DayHouse house;
    const auto walk_in = house.seller("예시신규");
    const auto accepted = house.accept(house.propose(house.wish(walk_in, house.buyers[0])));
    EXPECT_THAT(house.meetings(), SizeIs(5));
    EXPECT_THAT(house.newest().placements, SizeIs(5));
    EXPECT_EQ(accepted.release_number, 2);
}

TEST(AcceptProposal, AProposalIsOutdatedOncePeopleWereToldSomethingElse) {
    DayHouse house;
    const auto first = house.propose(house.no_show(house.buyers[1]));
    const auto second = house.propose(house.no_show(house.buyers[0]));
    house.accept(first);
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::accept_proposal(context, second.id, second.revision)), "proposal_outdated");
    EXPECT_EQ(fault_of(app::accept_proposal(context, first.id, first.revision)), "stale_revision");
    EXPECT_EQ(fault_of(app::accept_proposal(context, first.id, first.revision + 1)), "proposal_outdated");
    EXPECT_TRUE(must(app::get_proposal(context, second.id)).outdated);
}

TEST(AcceptProposal, AMeetingThatHasBegunInTheMeantimeIsNotMoved) {
    DayHouse house;
    const auto proposal = house.propose(house.no_show(house.buyers[1]));
    house.clock.set("2016-06-22T01:21:00Z");
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::accept_proposal(context, proposal.id, proposal.revision)), "already_started");
}

TEST(AcceptProposal, TheOrganiserDecidesOtherwiseAndTheCheckerHasTheLastWord) {
    DayHouse house;
    app::ProposalRequest request;
    request.kind = DayChangeKind::table_lost;
    request.table = 1;
    auto proposal = house.propose(request);
    const auto id = house.pair(0, 1);
    auto context = house.organiser();
    const auto places = must(app::proposal_alternatives(context, proposal.id, id)).places;
    ASSERT_FALSE(places.empty());
    app::MeetingDecision decision{id, app::ProposalAction::keep, {}, {}, {}};
    const auto refused = app::edit_proposal(context, proposal.id, proposal.revision, {{decision}, {}});
    EXPECT_EQ(fault_of(refused), "timetable_breaks_rules") << "its table is gone";
    decision = {id, app::ProposalAction::put, places[0].slot, places[0].table, places[0].interpreter_id};
    proposal = must(app::edit_proposal(context, proposal.id, proposal.revision, {{decision}, {}}));
    EXPECT_TRUE(proposal.changes[0].decided);
    EXPECT_EQ(proposal.changes[0].after->slot, places[0].slot);
    decision = {id, app::ProposalAction::leave_out, {}, {}, {}};
    proposal = must(app::edit_proposal(context, proposal.id, proposal.revision, {{decision}, {}}));
    EXPECT_EQ(proposal.lost, 1);
    decision = {house.pair(0, 0), app::ProposalAction::leave_out, {}, {}, {}};
    EXPECT_EQ(fault_of(app::edit_proposal(context, proposal.id, proposal.revision, {{decision}, {}})),
              "already_started");
    house.accept(proposal);
    EXPECT_THAT(house.newest().placements, SizeIs(3));
}

TEST(AcceptProposal, AnOfferThatIsTakenIsHeldAndTheOthersLeaveNoMeetingBehind) {
    DayHouse house;
    const auto standby = house.buyer("양례대기");
    const auto second = house.buyer("양례대기둘");
    auto context = house.organiser();
    must(app::replace_standby(context, house.event.id, {{standby.id, second.id}}));
    auto proposal = house.propose(house.no_show(house.buyers[1]));
    ASSERT_FALSE(proposal.offers.empty());
    const auto offered = proposal.offers[0].place.meeting_id;
    proposal = must(app::edit_proposal(context, proposal.id, proposal.revision, {{}, {offered}}));
    EXPECT_TRUE(proposal.offers[0].taken);
    EXPECT_EQ(proposal.added, 1);
    house.accept(proposal);
    EXPECT_THAT(house.meetings(), SizeIs(5));
    EXPECT_THAT(house.newest().placements, SizeIs(4));
}

TEST(AcceptProposal, IsForOrganisersOfTheWorkspaceOnly) {
    DayHouse house;
    const auto proposal = house.propose(house.no_show(house.buyers[1]));
    auto auditor = house.auditor();
    auto stranger = house.stranger();
    auto nobody = house.nobody();
    auto person = house.as(domain::PersonActor{domain::LinkId("l"), house.event.id, domain::PersonKind::participant,
                                               house.buyers[1].id.str()});
    EXPECT_EQ(fault_of(app::accept_proposal(auditor, proposal.id, 1)), "forbidden");
    EXPECT_EQ(fault_of(app::accept_proposal(stranger, proposal.id, 1)), "not_found");
    EXPECT_EQ(fault_of(app::accept_proposal(person, proposal.id, 1)), "not_found");
    EXPECT_EQ(fault_of(app::accept_proposal(nobody, proposal.id, 1)), "not_signed_in");
    EXPECT_EQ(fault_of(app::edit_proposal(auditor, proposal.id, 1, {})), "forbidden");
    EXPECT_EQ(fault_of(app::edit_proposal(stranger, proposal.id, 1, {})), "not_found");
    EXPECT_EQ(house.newest().number, 1);
}

}  // namespace
}  // namespace gyoryu::app_tests
