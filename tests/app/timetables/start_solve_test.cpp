#include "app/timetables/start_solve.h"

#include "app/aftermath/archive.h"
#include "app/jobs/cancel_job.h"
#include "app/meetings/delete_meeting.h"
#include "app/meetings/list_meetings.h"
#include "app/participants/change_participants.h"
#include "app/timetables/list_drafts.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/timetable_house.h"
#include "app/wishes/decide_pair.h"
#include "store/jobs.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::JobState;

/// As many jobs wait as may.
void fill_queue(store::Transaction& tx, const TimetableHouse& house) {
    for (int i = 0; i < 64; ++i) {
        domain::Job job;
        job.id = domain::JobId("waiting-" + std::to_string(i));
        job.kind = domain::JobKind::pack;
        job.workspace_id = house.workspace.id;
        job.event_id = house.event.id;
        store::insert(tx, job);
    }
}

TEST(StartSolve, MakesAProvenTimetableOfWhatPeopleWish) {
    TimetableHouse house;
    house.start_runner();
    const auto job = house.solve();
    ASSERT_EQ(job.state, JobState::done);
    ASSERT_TRUE(job.result && job.result->draft_id);
    auto context = house.organiser();
    const auto draft = must(app::get_draft(context, *job.result->draft_id));
    EXPECT_EQ(draft.verdict.status, domain::VerdictStatus::optimal);
    EXPECT_EQ(draft.quality.placed, 4);
    EXPECT_EQ(draft.origin, domain::DraftOrigin::solve);
    EXPECT_TRUE(draft.unplaced.empty());
    EXPECT_FALSE(draft.curve.empty());
    EXPECT_FALSE(draft.outdated);
    EXPECT_TRUE(draft.verdict.first_seconds && draft.verdict.seconds);
    for (const auto& placement : draft.placements)
        EXPECT_TRUE(placement.interpreter_id.has_value()) << "nobody of them shares a language";
    EXPECT_EQ(must(app::get_event(context, house.event.id)).status, domain::EventStatus::planned);
}

TEST(StartSolve, TheFeedHearsOfTheJobFromTheQueueToItsEnd) {
    TimetableHouse house;
    house.start_runner();
    house.solve();
    const auto told = house.jobs_told.told();
    ASSERT_GE(told.size(), 2u);
    EXPECT_EQ(told.front().state, JobState::queued);
    EXPECT_EQ(told.back().state, JobState::done);
    EXPECT_EQ(told.back().progress, 1);
}

TEST(StartSolve, AnEventThatWasPutAwayMeanwhileGetsNoTimetable) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto job = must(app::start_solve(context, house.event.id, {}));
    must(app::archive_event(context, house.event.id));
    house.start_runner();
    const auto ended = house.ended(job.id);
    EXPECT_EQ(ended.state, JobState::failed);
    EXPECT_EQ(ended.fault->code, "event_sealed");
    EXPECT_EQ(must(app::list_drafts(context, house.event.id, {})).total, 0);
}

TEST(StartSolve, AnEventThatCannotBePlannedSaysWhatIsMissing) {
    TimetableHouse empty(false);
    auto context = empty.organiser();
    EXPECT_EQ(fault_of(app::start_solve(context, empty.event.id, {})), "event_has_no_meetings");
    must(app::change_participants(context, empty.event.id,
                                  {{empty.buyers[0].id, empty.buyers[1].id}, "withdraw", std::nullopt}));
    EXPECT_EQ(fault_of(app::start_solve(context, empty.event.id, {})), "event_has_no_participants");
    TimetableHouse bare;
    auto other = bare.organiser();
    auto structure = TimetableHouse::structure_edit();
    structure.tables.clear();
    must(app::replace_structure(other, bare.event.id, 2, structure));
    EXPECT_EQ(fault_of(app::start_solve(other, bare.event.id, {})), "event_has_no_tables");
    structure.slots.clear();
    must(app::replace_structure(other, bare.event.id, 3, structure));
    EXPECT_EQ(fault_of(app::start_solve(other, bare.event.id, {})), "event_has_no_slots");
}

TEST(StartSolve, IsForOrganisersOfTheWorkspaceOnly) {
    TimetableHouse house;
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    EXPECT_EQ(fault_of(app::start_solve(auditor, house.event.id, {})), "forbidden");
    EXPECT_EQ(fault_of(app::start_solve(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::start_solve(nobody, house.event.id, {})), "not_signed_in");
}

TEST(StartSolve, OneRunAtATimeForAnEvent) {
    TimetableHouse house;
    auto context = house.organiser();
    must(app::start_solve(context, house.event.id, {}));
    EXPECT_EQ(fault_of(app::start_solve(context, house.event.id, {})), "still_working");
}

TEST(StartSolve, AQueuedRunIsCancelledAtOnce) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto job = must(app::start_solve(context, house.event.id, {}));
    EXPECT_EQ(must(app::cancel_job(context, job.id)).state, JobState::cancelled);
    EXPECT_EQ(fault_of(app::cancel_job(context, job.id)), "job_finished");
}

TEST(StartSolve, AFullQueueIsRefused) {
    TimetableHouse house;
    auto context = house.organiser();
    house.database().write([&](store::Transaction& tx) { fill_queue(tx, house); });
    EXPECT_EQ(fault_of(app::start_solve(context, house.event.id, {})), "queue_full");
}

TEST(StartSolve, WhatAStartPlannedThatCameToNothingIsForgotten) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto meetings = must(app::list_meetings(context, house.event.id, {})).items;
    ASSERT_EQ(meetings.size(), 4u);
    house.database().write([&](store::Transaction& tx) {
        // Nobody wishes the first any more: starting would take it away.
        store::erase_where<domain::Request>(tx, store::where("from_id", meetings[0].seller_id),
                                            store::where("to_id", meetings[0].buyer_id));
        fill_queue(tx, house);
    });
    EXPECT_EQ(fault_of(app::start_solve(context, house.event.id, {})), "queue_full");
    must(app::delete_meeting(context, meetings[1].id, meetings[1].revision));
    const auto event = must(app::get_event(context, house.event.id));
    const auto plan =
        house.database().read([&](store::Transaction& tx) { return must(app::plan_of(*house.services, tx, event)); });
    std::vector<domain::MeetingId> planned;
    for (const auto& one : plan->snapshot.meetings) planned.push_back(one.id);
    EXPECT_THAT(planned, testing::ElementsAre(meetings[0].id, meetings[2].id, meetings[3].id));
}

TEST(StartSolve, AnInfeasibleEventFailsWithTheDemandsThatCannotBeMetTogether) {
    TimetableHouse house;
    auto context = house.organiser();
    auto structure = TimetableHouse::structure_edit();
    structure.slots.resize(1);
    structure.slots[0].contiguous_with_next = false;
    must(app::replace_structure(context, house.event.id, 2, structure));
    for (const auto& buyer : house.buyers)
        must(app::decide_pair(context, house.event.id, house.sellers[0].id, buyer.id, {domain::PairDecision::must}));
    house.start_runner();
    const auto job = house.solve();
    ASSERT_EQ(job.state, JobState::failed);
    ASSERT_TRUE(job.fault.has_value());
    EXPECT_EQ(job.fault->code, "problem_infeasible");
    std::vector<std::string> named;
    for (const auto& reason : job.fault->reasons) named.push_back(reason.rule);
    EXPECT_THAT(named, testing::ElementsAre("demand_mandatory", "demand_mandatory"));
    EXPECT_NE(job.fault->reasons[0].params.at("buyer"), job.fault->reasons[1].params.at("buyer"));
}

TEST(StartSolve, FrozenMeetingsOfTheBaseStayWhereTheyAre) {
    TimetableHouse house;
    auto context = house.organiser();
    auto draft = house.filled_draft();
    auto freeze = house.put(0, 0, 4, 3);
    freeze.frozen = true;
    draft = must(app::apply_moves(context, draft.id, draft.revision, {{freeze}, false}));
    house.start_runner();
    const auto job = house.solve({draft.id, 20, 7, true});
    ASSERT_EQ(job.state, JobState::done);
    const auto made = must(app::get_draft(context, *job.result->draft_id));
    const auto kept = std::ranges::find(made.placements, freeze.meeting_id, &domain::Placement::meeting_id);
    EXPECT_EQ(kept->slot, 4);
    EXPECT_EQ(kept->table, 3);
    EXPECT_TRUE(kept->frozen);
    EXPECT_EQ(made.verdict.seed, 7);
}

TEST(StartSolve, ARunWhoseProcessDiedIsTakenUpAgainAndMakesOneDraft) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto job = must(app::start_solve(context, house.event.id, {}));
    house.database().write([&](store::Transaction& tx) {
        return store::lease_next_job(tx, "died", house.clock.now(), app::job_lease_ms);
    });
    house.clock.pass_minutes(1);
    house.start_runner();
    EXPECT_EQ(house.ended(job.id).state, JobState::done);
    EXPECT_EQ(must(app::list_drafts(context, house.event.id, {})).total, 1);
}

TEST(StartSolve, AStoppedProgramGivesItsRunBack) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto job = must(app::start_solve(context, house.event.id, {}));
    house.start_runner();
    house.runner.stop();
    const auto state = must(app::get_job(context, job.id)).state;
    if (state == JobState::done) return;  // it was quicker than the stop
    house.start_runner();
    house.clock.pass_minutes(1);
    EXPECT_EQ(house.ended(job.id).state, JobState::done);
    EXPECT_EQ(must(app::list_drafts(context, house.event.id, {})).total, 1);
}

}  // namespace
}  // namespace gyoryu::app_tests
