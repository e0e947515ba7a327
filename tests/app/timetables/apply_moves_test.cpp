#include "app/timetables/apply_moves.h"

#include "app/participants/update_participant.h"
#include "app/timetables/compare_drafts.h"
#include "app/timetables/delete_draft.h"
#include "app/timetables/explain_meeting.h"
#include "app/timetables/options_for_meeting.h"
#include "app/timetables/rename_draft.h"
#include "app/timetables/timetable_house.h"
#include "app/timetables/undo_moves.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::SizeIs;

std::optional<int> slot_of(const app::Draft& draft, const domain::MeetingId& meeting) {
    return std::ranges::find(draft.placements, meeting, &domain::Placement::meeting_id)->slot;
}

TEST(ApplyMoves, PlacesMeetingsAndFindsTheirInterpreters) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    EXPECT_EQ(draft.quality.placed, 4);
    EXPECT_TRUE(draft.unplaced.empty());
    for (const auto& placement : draft.placements) EXPECT_TRUE(placement.interpreter_id.has_value());
}

TEST(ApplyMoves, AMoveThatBreaksRulesNamesThemAndChangesNothingUnlessForced) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    auto context = house.organiser();
    const auto clash = house.put(0, 1, 1, 3);
    const auto refused = app::apply_moves(context, draft.id, draft.revision, {{clash}, false});
    ASSERT_EQ(fault_of(refused), "timetable_breaks_rules");
    std::vector<std::string> codes;
    for (const auto& issue : refused.error().issues) codes.push_back(issue.code);
    EXPECT_THAT(codes, testing::Contains("rule.double_booking"));
    EXPECT_EQ(must(app::get_draft(context, draft.id)).revision, draft.revision);
    const auto forced = must(app::apply_moves(context, draft.id, draft.revision, {{clash}, true}));
    EXPECT_EQ(slot_of(forced, clash.meeting_id), 1);
    EXPECT_EQ(forced.verdict.status, domain::VerdictStatus::edited);
}

TEST(ApplyMoves, OfTwoStaleSavesExactlyOneIsKept) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    std::vector<std::string> outcomes(2);
    {
        std::vector<std::jthread> people;
        for (int i = 0; i < 2; ++i)
            people.emplace_back([&, i, move = house.put(i, 0, 4, i + 1)] {
                auto context = house.organiser();
                outcomes[i] = fault_of(app::apply_moves(context, draft.id, draft.revision, {{move}, true}));
            });
    }
    EXPECT_THAT(outcomes, testing::UnorderedElementsAre("ok", "stale_revision"));
}

TEST(ApplyMoves, UndoAndRedoWalkThroughTheHistory) {
    TimetableHouse house;
    auto context = house.organiser();
    auto draft = house.filled_draft();
    const auto meeting = house.meeting_of(house.sellers[0], house.buyers[0]);
    draft = must(app::apply_moves(context, draft.id, draft.revision, {{house.put(0, 0, 3, 1)}, false}));
    EXPECT_TRUE(draft.can_undo);
    EXPECT_FALSE(draft.can_redo);
    draft = must(app::undo_moves(context, draft.id, draft.revision));
    EXPECT_EQ(slot_of(draft, meeting), 1);
    EXPECT_TRUE(draft.can_redo);
    draft = must(app::redo_moves(context, draft.id, draft.revision));
    EXPECT_EQ(slot_of(draft, meeting), 3);
    draft = must(app::undo_moves(context, draft.id, draft.revision));
    draft = must(app::undo_moves(context, draft.id, draft.revision));
    EXPECT_EQ(draft.quality.placed, 0);
    EXPECT_FALSE(draft.can_undo);
    EXPECT_EQ(fault_of(app::undo_moves(context, draft.id, draft.revision)), "nothing_to_undo");
    draft = must(app::apply_moves(context, draft.id, draft.revision, {{house.put(0, 0, 4, 1)}, false}));
    EXPECT_FALSE(draft.can_redo) << "a new step forgets what was undone";
    EXPECT_EQ(fault_of(app::redo_moves(context, draft.id, draft.revision)), "nothing_to_undo");
}

TEST(ApplyMoves, WhatChangedInTheEventIsSeenAtOnce) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto draft = house.filled_draft();
    const auto meeting = house.meeting_of(house.sellers[0], house.buyers[0]);
    const auto state_at_4 = [&] { return must(app::options_for_meeting(context, draft.id, meeting)).slots[3].state; };
    EXPECT_EQ(state_at_4(), planning::CellState::free);
    app::ParticipantEdit edit;
    edit.side = domain::ParticipantSide::buyer;
    edit.code = house.buyers[0].code;
    edit.organisation_id = house.buyers[0].organisation_id.str();
    edit.languages = {"zh"};
    edit.unavailable = {4};
    must(app::update_participant(context, house.buyers[0].id, house.buyers[0].revision, edit));
    EXPECT_EQ(state_at_4(), planning::CellState::blocked);
}

TEST(ApplyMoves, AMeetingIsExplainedInTheReadersLanguage) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    auto context = house.organiser();
    const auto meeting = house.meeting_of(house.sellers[0], house.buyers[1]);
    const auto found = must(app::explain_meeting(context, draft.id, meeting));
    EXPECT_FALSE(found.why_here.empty());
    EXPECT_THAT(found.elsewhere, SizeIs(3));
    EXPECT_EQ(fault_of(app::explain_meeting(context, draft.id, domain::MeetingId("none"))), "not_found");
}

TEST(CompareDrafts, OnlyWhatStandsDifferentlyIsListed) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto draft = house.filled_draft();
    const auto copy = must(app::create_draft(context, house.event.id, {"", draft.id}));
    EXPECT_EQ(copy.origin, domain::DraftOrigin::copy);
    EXPECT_TRUE(must(app::compare_drafts(context, draft.id, copy.id)).changes.empty());
    must(app::apply_moves(context, copy.id, copy.revision, {{house.put(1, 1, 4, 2)}, false}));
    const auto comparison = must(app::compare_drafts(context, draft.id, copy.id));
    ASSERT_THAT(comparison.changes, SizeIs(1));
    EXPECT_EQ(comparison.changes[0].before.slot, 1);
    EXPECT_EQ(comparison.changes[0].after.slot, 4);
}

TEST(Drafts, AreRenamedAndDeletedWithTheRightRevisionOnly) {
    TimetableHouse house;
    auto context = house.organiser();
    const auto draft = must(app::create_draft(context, house.event.id, {}));
    EXPECT_EQ(draft.name, "새 초안");
    EXPECT_EQ(fault_of(app::rename_draft(context, draft.id, 9, {"셋째 안"})), "stale_revision");
    const auto named = must(app::rename_draft(context, draft.id, draft.revision, {"셋째 안"}));
    EXPECT_EQ(named.name, "셋째 안");
    EXPECT_EQ(fault_of(app::delete_draft(context, draft.id, draft.revision)), "stale_revision");
    EXPECT_EQ(fault_of(app::delete_draft(context, draft.id, named.revision)), "ok");
    EXPECT_EQ(fault_of(app::get_draft(context, draft.id)), "not_found");
}

TEST(Drafts, AreForPeopleOfTheWorkspace) {
    TimetableHouse house;
    const auto draft = house.filled_draft();
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    auto person = house.as(domain::PersonActor{domain::LinkId("l"), house.event.id, domain::PersonKind::participant,
                                               house.sellers[0].id.str()});
    EXPECT_EQ(fault_of(app::get_draft(auditor, draft.id)), "ok");
    EXPECT_EQ(fault_of(app::apply_moves(auditor, draft.id, draft.revision, {{house.put(0, 0, {}, {})}, false})),
              "forbidden");
    EXPECT_EQ(fault_of(app::get_draft(stranger, draft.id)), "not_found");
    EXPECT_EQ(fault_of(app::get_draft(person, draft.id)), "not_found");
    EXPECT_EQ(fault_of(app::get_draft(nobody, draft.id)), "not_signed_in");
}

}  // namespace
}  // namespace gyoryu::app_tests
