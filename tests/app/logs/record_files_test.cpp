#include "app/logs/record_files.h"

#include "app/day/day_log.h"
#include "app/logs/interpreter_hours.h"
#include "app/logs/log_house.h"
#include "app/logs/log_sheet_file.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using app::RecordForm;
using testing::HasSubstr;

class RecordFilesTest : public testing::Test {
protected:
    RecordFilesTest() { must(house.write(house.seller(), house.content(), "w1")); }

    std::string csv() {
        auto organiser = house.organiser();
        return must(app::logs_file(organiser, house.event.id, {}, RecordForm::csv)).bytes;
    }

    LogHouse house;
};

TEST_F(RecordFilesTest, TheListNamesFiguresAsPlainNumbers) {
    EXPECT_THAT(csv(), HasSubstr("USD,10.00,5000,50000.00,50000.00"));
    EXPECT_THAT(csv(), HasSubstr("한쪽만 기록"));
}

TEST_F(RecordFilesTest, AnInterpreterIsPaidForWhatALogSaysWasHeld) {
    auto organiser = house.organiser();
    const auto event = must(app::load_record_event(organiser, house.event.id));
    int planned = 0, served = 0, unknown = 0, minutes = 0;
    for (const auto& one : app::interpreter_hours(event)) {
        planned += one.planned;
        served += one.served;
        unknown += one.unknown;
        minutes += one.minutes;
    }
    EXPECT_EQ(planned, 4);
    EXPECT_EQ(served, 1);
    EXPECT_EQ(unknown, 3);
    EXPECT_EQ(minutes, 20);
}

TEST_F(RecordFilesTest, AMeetingThatWasNotHeldIsNotPaid) {
    must(house.write(house.seller(), house.absent(domain::LogOutcome::buyer_absent), "w2", "w1"));
    auto organiser = house.organiser();
    const auto event = must(app::load_record_event(organiser, house.event.id));
    int lost = 0, minutes = 0;
    for (const auto& one : app::interpreter_hours(event)) lost += one.lost, minutes += one.minutes;
    EXPECT_EQ(lost, 1);
    EXPECT_EQ(minutes, 0);
}

TEST_F(RecordFilesTest, WhatTheDayMarkedAsNotHeldIsLostAndToldUntilALogSaysOtherwise) {
    const auto other = house.meeting_of(house.sellers[1], house.buyers[1]);
    auto organiser = house.organiser();
    must(app::mark_meeting(organiser, other, {domain::MeetingMarkState::not_held, house.buyers[1].id}));
    must(app::mark_meeting(organiser, house.meeting, {domain::MeetingMarkState::not_held, house.buyers[0].id}));
    const auto event = must(app::load_record_event(organiser, house.event.id));
    EXPECT_EQ(event.course_of(house.meeting), app::MeetingCourse::held) << "its log counts, not the mark";
    EXPECT_EQ(event.course_of(other), app::MeetingCourse::not_held);
    EXPECT_EQ(event.outcome_word(other), "바이어 불참");
    int lost = 0;
    for (const auto& one : app::interpreter_hours(event)) lost += one.lost;
    EXPECT_EQ(lost, 1);
    const auto counted =
        house.database().read([&](store::Transaction& tx) { return app::count_meetings(tx, house.event.id); });
    EXPECT_EQ(counted.planned, 4);
    EXPECT_EQ(counted.told(), 3);
}

TEST_F(RecordFilesTest, WhatWasNotHeldForNobodysFaultIsToldAsNotHeld) {
    const auto other = house.meeting_of(house.sellers[1], house.buyers[1]);
    auto organiser = house.organiser();
    must(app::mark_meeting(organiser, other, {domain::MeetingMarkState::not_held, std::nullopt}));
    const auto event = must(app::load_record_event(organiser, house.event.id));
    EXPECT_EQ(event.course_of(other), app::MeetingCourse::not_held);
    EXPECT_EQ(event.outcome_word(other), "진행되지 않음");
    const auto counted =
        house.database().read([&](store::Transaction& tx) { return app::count_meetings(tx, house.event.id); });
    EXPECT_EQ(counted.held, 1);
    EXPECT_EQ(counted.not_held, 1);
    EXPECT_EQ(counted.unwritten, 2);
}

TEST_F(RecordFilesTest, EverythingIsMadeInBothForms) {
    auto organiser = house.organiser();
    for (const auto form : {RecordForm::pdf, RecordForm::xlsx}) {
        const std::string start = form == RecordForm::pdf ? "%PDF" : "PK";
        EXPECT_THAT(must(app::attendance_file(organiser, house.event.id, {}, form)).bytes, testing::StartsWith(start));
        EXPECT_THAT(must(app::interpreter_hours_file(organiser, house.event.id, form)).bytes,
                    testing::StartsWith(start));
    }
    EXPECT_THAT(must(app::log_sheets_file(organiser, house.event.id)).bytes, testing::StartsWith("%PDF"));
    EXPECT_THAT(must(app::log_sheet_file(organiser, house.meeting)).bytes, testing::StartsWith("%PDF"));
}

TEST_F(RecordFilesTest, RecordsAreTheOrganisersAndSheetsTheirOwn) {
    auto stranger = house.stranger(), auditor = house.auditor(), seller = house.seller();
    auto other = house.other_seller();
    EXPECT_EQ(fault_of(app::attendance_file(stranger, house.event.id, {}, RecordForm::pdf)), "not_found");
    EXPECT_EQ(fault_of(app::attendance_file(auditor, house.event.id, {}, RecordForm::pdf)), "forbidden");
    EXPECT_EQ(fault_of(app::interpreter_hours_file(seller, house.event.id, RecordForm::pdf)), "not_found");
    EXPECT_EQ(fault_of(app::logs_file(stranger, house.event.id, {}, RecordForm::csv)), "not_found");
    EXPECT_EQ(fault_of(app::log_sheet_file(seller, house.meeting)), "ok");
    EXPECT_EQ(fault_of(app::log_sheet_file(other, house.meeting)), "not_found");
    EXPECT_EQ(fault_of(app::log_sheet_file(auditor, house.meeting)), "forbidden");
    EXPECT_EQ(fault_of(app::log_sheets_file(seller, house.event.id)), "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
