#include "app/timetables/release_timetable.h"

#include "app/meetings/delete_meeting.h"
#include "app/timetables/delete_draft.h"
#include "app/timetables/list_releases.h"
#include "app/timetables/preview_release.h"
#include "app/timetables/timetable_house.h"
#include "schema/write.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::ReleaseChangeKind;
using testing::SizeIs;

TEST(ReleaseTimetable, TheFirstReleaseTellsEverybodyAndClosesTheDraft) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    auto context = house.organiser();
    EXPECT_EQ(must(app::preview_release(context, draft.id)).people, 6);
    const auto release = house.released(draft);
    EXPECT_EQ(release.number, 1);
    EXPECT_THAT(release.placements, SizeIs(4));
    EXPECT_THAT(release.changes, SizeIs(4));
    EXPECT_FALSE(release.superseded);
    const auto closed = must(app::get_draft(context, draft.id));
    EXPECT_TRUE(closed.released);
    EXPECT_EQ(fault_of(app::apply_moves(context, draft.id, closed.revision, {{house.put(0, 0, 4, 1)}, false})),
              "draft_released");
    EXPECT_EQ(fault_of(app::delete_draft(context, draft.id, closed.revision)), "draft_released");
    EXPECT_EQ(fault_of(app::release_timetable(context, house.event.id, closed.revision, {draft.id})), "draft_released");
    EXPECT_EQ(must(app::get_event(context, house.event.id)).status, domain::EventStatus::released);
}

TEST(ReleaseTimetable, TheCheckerRefusesADraftThatWasTamperedWith) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    // Past every use case: both meetings of the first seller at once.
    house.database().write([&](store::Transaction& tx) {
        auto row = must(store::get<domain::Draft>(tx, draft.id));
        for (auto& placement : row.placements) placement.slot = 1;
        return store::update(tx, row, row.revision);
    });
    auto context = house.organiser();
    const auto refused = app::release_timetable(context, house.event.id, draft.revision + 1, {draft.id});
    ASSERT_EQ(fault_of(refused), "timetable_breaks_rules");
    EXPECT_FALSE(refused.error().issues.empty());
    EXPECT_EQ(must(app::list_releases(context, house.event.id, {})).total, 0);
    EXPECT_FALSE(must(app::preview_release(context, draft.id)).broken_rules.empty());
}

TEST(ReleaseTimetable, AnEmptyDraftAndAStaleOneAreRefused) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto empty = must(app::create_draft(context, house.event.id, {}));
    EXPECT_EQ(fault_of(app::release_timetable(context, house.event.id, empty.revision, {empty.id})),
              "nothing_to_release");
    const auto draft = house.filled_draft();
    EXPECT_EQ(fault_of(app::release_timetable(context, house.event.id, draft.revision - 1, {draft.id})),
              "stale_revision");
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::release_timetable(auditor, house.event.id, draft.revision, {draft.id})), "forbidden");
}

TEST(ReleaseTimetable, ASecondReleaseSaysWhatChangedForWhomAndSupersedesTheFirst) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto first_draft = house.filled_draft();
    const auto first = house.released(first_draft);
    auto draft = must(app::create_draft(context, house.event.id, {"", first_draft.id}));
    draft = must(
        app::apply_moves(context, draft.id, draft.revision, {{house.put(0, 0, 4, 1), house.put(1, 1, {}, {})}, false}));
    const auto preview = must(app::preview_release(context, draft.id));
    const auto second = house.released(draft);
    ASSERT_THAT(second.changes, SizeIs(2));
    EXPECT_THAT(preview.changes, SizeIs(2));
    const auto kinds = std::vector{second.changes[0].kind, second.changes[1].kind};
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(ReleaseChangeKind::moved, ReleaseChangeKind::removed));
    const auto moved = std::ranges::find(second.changes, ReleaseChangeKind::moved, &domain::ReleaseChange::kind);
    std::vector<std::string> told;
    for (const auto& person : moved->tell)
        if (person.kind == domain::PersonKind::participant) told.push_back(person.id);
    EXPECT_THAT(told, testing::UnorderedElementsAre(house.sellers[0].id.str(), house.buyers[0].id.str()));
    EXPECT_TRUE(must(app::get_release(context, first.id)).superseded);
    const auto rows = house.database().read(
        [&](store::Transaction& tx) { return store::select_where<domain::Release>(tx, store::where("number", 2)); });
    EXPECT_EQ(rows[0].sequences.at(house.meeting_of(house.sellers[0], house.buyers[0]).str()), 1);
    EXPECT_EQ(rows[0].sequences.at(house.meeting_of(house.sellers[0], house.buyers[1]).str()), 0);
    EXPECT_EQ(rows[0].sequences.at(house.meeting_of(house.sellers[1], house.buyers[1]).str()), 1);
}

TEST(ReleaseTimetable, WhatPeopleWereToldDoesNotChangeWithTheEvent) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto release = house.released(house.filled_draft());
    const auto before = house.database().read(
        [&](store::Transaction& tx) { return must(store::get<domain::Release>(tx, release.id)); });
    auto structure = TimetableHouse::structure_edit();
    for (auto& slot : structure.slots) {
        slot.starts.minutes += 5;
        slot.ends.minutes += 5;
    }
    must(app::replace_structure(context, house.event.id, 2, structure));
    const auto gone = house.meeting_of(house.sellers[0], house.buyers[0]);
    must(app::delete_meeting(context, gone, 1));
    const auto after = house.database().read(
        [&](store::Transaction& tx) { return must(store::get<domain::Release>(tx, release.id)); });
    EXPECT_EQ(schema::to_json(before), schema::to_json(after));
    EXPECT_THAT(after.meetings, SizeIs(4));
    EXPECT_THROW(house.database().write([&](store::Transaction& tx) {
        return tx.execute("UPDATE releases SET number = 9 WHERE id = $1", {release.id.str()});
    }),
                 store::AppendOnlyViolation);
}

}  // namespace
}  // namespace gyoryu::app_tests
