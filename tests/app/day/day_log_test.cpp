#include "app/day/day_log.h"

#include "app/day/day_clock.h"
#include "app/day/day_house.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

TEST(DayLog, ThePracticeClockIsForSampleEventsOnly) {
    DayHouse house;
    auto context = house.organiser();
    const auto evening = *base::Instant::parse("2016-06-22T01:45:00Z");
    must(app::set_day_clock(context, house.event.id, {evening, 0}));
    house.clock.pass_minutes(60);
    EXPECT_EQ(house.day().now, evening);
    EXPECT_TRUE(house.day().practice);
    must(app::set_day_clock(context, house.event.id, {evening, 60}));
    house.clock.pass_minutes(1);
    EXPECT_EQ(house.day().now.unix_ms, evening.unix_ms + 60 * 60 * 1000);
    must(app::reset_day_clock(context, house.event.id));
    EXPECT_EQ(house.day().now, house.clock.now());
    house.database().write([&](store::Transaction& tx) {
        auto event = must(store::get<domain::Event>(tx, house.event.id));
        event.sample = false;
        return store::update(tx, event, event.revision);
    });
    EXPECT_EQ(fault_of(app::set_day_clock(context, house.event.id, {evening, 0})), "forbidden");
}

TEST(DayLog, WhatWasSeenOfAMeetingIsMarkedAndTakenBack) {
    DayHouse house;
    auto context = house.organiser();
    const auto id = house.pair(0, 0);
    must(app::mark_meeting(context, id, {domain::MeetingMarkState::begun, {}}));
    EXPECT_EQ(house.day().meetings.front().mark, domain::MeetingMarkState::begun);
    EXPECT_EQ(fault_of(app::mark_meeting(context, id, {domain::MeetingMarkState::not_held, house.buyers[1].id})),
              "validation_failed");
    must(app::unmark_meeting(context, id));
    EXPECT_FALSE(house.day().meetings.front().mark.has_value());
}

TEST(DayLog, TheStandbyListIsReplacedAsAWhole) {
    DayHouse house;
    auto context = house.organiser();
    must(app::replace_standby(context, house.event.id, {{house.buyers[1].id, house.sellers[0].id}}));
    must(app::replace_standby(context, house.event.id, {{house.sellers[0].id}}));
    EXPECT_THAT(must(app::get_standby(context, house.event.id)).participant_ids,
                testing::ElementsAre(house.sellers[0].id));
    EXPECT_EQ(fault_of(app::replace_standby(context, house.event.id, {{domain::ParticipantId("nobody")}})),
              "validation_failed");
}

TEST(DayLog, IsChangedByOrganisersOfTheWorkspaceOnly) {
    DayHouse house;
    house.accept(house.propose(house.no_show(house.buyers[1])));
    const auto change = house.day().log.front().id;
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    const auto refused = [&](app::Context& who, const std::string& why) {
        EXPECT_EQ(fault_of(app::lift_day_change(who, change)), why);
        EXPECT_EQ(fault_of(app::replace_standby(who, house.event.id, {})), why);
        EXPECT_EQ(fault_of(app::mark_meeting(who, house.pair(0, 0), {})), why);
        EXPECT_EQ(fault_of(app::unmark_meeting(who, house.pair(0, 0))), why);
        EXPECT_EQ(fault_of(app::set_day_clock(who, house.event.id, {})), why);
        EXPECT_EQ(fault_of(app::reset_day_clock(who, house.event.id)), why);
    };
    refused(auditor, "forbidden");
    refused(stranger, "not_found");
    refused(nobody, "not_signed_in");
    EXPECT_EQ(fault_of(app::get_day(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::get_standby(stranger, house.event.id)), "not_found");
    EXPECT_EQ(fault_of(app::get_day(auditor, house.event.id, {})), "ok");
}

}  // namespace
}  // namespace gyoryu::app_tests
