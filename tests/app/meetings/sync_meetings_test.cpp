#include "app/meetings/sync_meetings.h"

#include "app/meetings/create_meeting.h"
#include "app/meetings/delete_meeting.h"
#include "app/meetings/list_meetings.h"
#include "app/meetings/update_meeting.h"
#include "app/participants/change_participants.h"
#include "app/requests/update_request.h"
#include "app/timetables/timetable_house.h"
#include "app/wishes/decide_pair.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::MeetingOrigin;
using domain::PairDecision;
using testing::IsEmpty;
using testing::SizeIs;

app::MeetingsSynced sync(TimetableHouse& house) {
    auto context = house.organiser();
    return house.database().write([&](store::Transaction& tx) { return app::sync_meetings(context, tx, house.event); });
}

domain::Request answer(TimetableHouse& house, domain::Request request, domain::RequestStatus status) {
    auto context = house.organiser();
    return must(app::update_request(context, request.id, request.revision,
                                    {request.from_id, request.to_id, request.priority, request.message, status}));
}

void decide(TimetableHouse& house, PairDecision rule) {
    auto context = house.organiser();
    must(app::decide_pair(context, house.event.id, house.sellers[0].id, house.buyers[0].id, {rule}));
}

TEST(SyncMeetings, AMutualWishIsStrongerThanTheStrongestOneSidedOne) {
    TimetableHouse house(false);
    house.request(house.sellers[0], house.buyers[0], 1);
    house.request(house.buyers[0], house.sellers[0], 1);
    house.request(house.sellers[1], house.buyers[1], 5);
    sync(house);
    const auto meetings = house.meetings();
    ASSERT_THAT(meetings, SizeIs(2));
    const auto both = std::ranges::find(meetings, MeetingOrigin::both, &domain::Meeting::origin);
    const auto one = std::ranges::find(meetings, MeetingOrigin::seller, &domain::Meeting::origin);
    EXPECT_EQ(both->priority, 6);
    EXPECT_EQ(one->priority, 5);
}

TEST(SyncMeetings, ADeclinedOrWithdrawnRequestTakesItsMeetingAway) {
    TimetableHouse house(false);
    auto request = house.request(house.sellers[0], house.buyers[0], 4);
    sync(house);
    ASSERT_THAT(house.meetings(), SizeIs(1));
    request = answer(house, request, domain::RequestStatus::declined);
    sync(house);
    EXPECT_THAT(house.meetings(), IsEmpty());
    answer(house, request, domain::RequestStatus::accepted);
    sync(house);
    EXPECT_THAT(house.meetings(), SizeIs(1));
}

TEST(SyncMeetings, WhatTheOrganiserMadeStays) {
    TimetableHouse house(false);
    auto context = house.organiser();
    app::MeetingEdit edit;
    edit.seller_id = house.sellers[0].id;
    edit.buyer_id = house.buyers[0].id;
    must(app::create_meeting(context, house.event.id, edit));
    auto request = house.request(house.sellers[0], house.buyers[0], 4);
    sync(house);
    answer(house, request, domain::RequestStatus::withdrawn);
    sync(house);
    ASSERT_THAT(house.meetings(), SizeIs(1));
    EXPECT_EQ(house.meetings()[0].origin, MeetingOrigin::organiser);
}

TEST(SyncMeetings, MustMakesAMeetingMandatoryAndLiftingItTakesBackWhatNobodyAsked) {
    TimetableHouse house(false);
    decide(house, PairDecision::must);
    ASSERT_THAT(house.meetings(), SizeIs(1));
    EXPECT_TRUE(house.meetings()[0].mandatory);
    decide(house, PairDecision::none);
    EXPECT_THAT(house.meetings(), IsEmpty());
    house.request(house.sellers[0], house.buyers[0], 2);
    decide(house, PairDecision::must);
    decide(house, PairDecision::none);
    ASSERT_THAT(house.meetings(), SizeIs(1));
    EXPECT_FALSE(house.meetings()[0].mandatory);
    EXPECT_EQ(house.meetings()[0].origin, MeetingOrigin::seller);
}

TEST(SyncMeetings, NeverForbidsEvenAMutualWish) {
    TimetableHouse house(false);
    house.request(house.sellers[0], house.buyers[0], 5);
    house.request(house.buyers[0], house.sellers[0], 5);
    decide(house, PairDecision::never);
    EXPECT_THAT(house.meetings(), IsEmpty());
}

TEST(SyncMeetings, WhoWithdrawsMeetsNobody) {
    TimetableHouse house;
    sync(house);
    ASSERT_THAT(house.meetings(), SizeIs(4));
    auto context = house.organiser();
    must(app::change_participants(context, house.event.id, {{house.buyers[0].id}, "withdraw", std::nullopt}));
    EXPECT_THAT(house.meetings(), SizeIs(2));
}

TEST(SyncMeetings, APriorityTheOrganiserChangedStays) {
    TimetableHouse house;
    sync(house);
    auto context = house.organiser();
    const auto meeting = house.meetings()[0];
    app::MeetingEdit edit;
    edit.priority = 9;
    must(app::update_meeting(context, meeting.id, meeting.revision, edit));
    EXPECT_FALSE(sync(house).any());
    EXPECT_EQ(house.meetings()[0].priority, 9);
}

TEST(Meetings, ByHandAreChecked) {
    TimetableHouse house(false);
    auto context = house.organiser();
    app::MeetingEdit edit;
    edit.seller_id = edit.buyer_id = house.sellers[0].id;
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "meeting_with_oneself");
    edit.buyer_id = house.sellers[1].id;
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "same_side");
    edit.buyer_id = house.buyers[0].id;
    edit.fixed_slot = 99;
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "slot_outside_event");
    edit.fixed_slot = 1;
    edit.session = "midnight";
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "validation_failed");
    edit.session = "am";
    edit.priority = 11;
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "validation_failed");
    edit.priority = 10;
    const auto made = must(app::create_meeting(context, house.event.id, edit));
    EXPECT_EQ(fault_of(app::create_meeting(context, house.event.id, edit)), "conflict_exists");
    edit.after_ids = {made.id};
    EXPECT_EQ(fault_of(app::update_meeting(context, made.id, made.revision, edit)), "validation_failed");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::delete_meeting(stranger, made.id, made.revision)), "not_found");
}

TEST(Meetings, TheOrderOfMeetingsNeverRunsInACircle) {
    TimetableHouse house;
    sync(house);
    auto context = house.organiser();
    const auto meetings = house.meetings();
    app::MeetingEdit edit;
    edit.after_ids = {meetings[1].id};
    must(app::update_meeting(context, meetings[0].id, meetings[0].revision, edit));
    edit.after_ids = {meetings[0].id};
    EXPECT_EQ(fault_of(app::update_meeting(context, meetings[1].id, meetings[1].revision, edit)), "validation_failed");
    must(app::delete_meeting(context, meetings[1].id, meetings[1].revision));
    EXPECT_THAT(house.meetings()[0].after_ids, IsEmpty()) << "nobody waits for a meeting that is gone";
}

}  // namespace
}  // namespace gyoryu::app_tests
