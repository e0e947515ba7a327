#include "planning/meeting_options.h"

#include "engine/check/check.h"
#include "engine/rules/measured_rule.h"
#include "planning/objective.h"
#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using testing::Contains;
using testing::IsEmpty;

const CellEffect& cell(const Options& options, int slot, int table) {
    for (const auto& one : options.cells)
        if (one.slot == slot && one.table == table) return one;
    ADD_FAILURE() << "no cell " << slot << "/" << table;
    return options.cells.front();
}

/// A × B at 10:00/T1, D × C at 10:20/T1, A × C at 10:40/T2.
SmallEvent three_meetings() {
    SmallEvent event(4, 2);
    event.seller("A");
    event.seller("D");
    event.buyer("B");
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("D", "C");
    event.meeting("A", "C");
    return event;
}
const std::vector<Placement> three_places{at("A-B", 1, 1), at("D-C", 2, 1), at("A-C", 3, 2)};

Options options(const SmallEvent& event, const std::vector<Placement>& placements, const std::string& meeting) {
    auto found = event.board(placements).options(domain::MeetingId(meeting), text::Language::ko);
    EXPECT_TRUE(found.has_value());
    return std::move(*found);
}

TEST(MeetingOptions, EveryCellOfTheEventHasAStateAndTheFreeOnesKeepEveryRule) {
    const auto event = three_meetings();
    const auto found = options(event, three_places, "A-B");
    EXPECT_EQ(found.cells.size(), 8u);
    const auto planned = event.planned();
    for (const auto& one : found.cells) {
        const auto edited = edit(*planned, three_places, {move_to("A-B", one.slot, one.table)}, text::Language::ko);
        ASSERT_TRUE(edited.has_value());
        EXPECT_EQ(edited->newly_broken.empty(), one.state == CellState::free) << one.slot << "/" << *one.table;
    }
}

TEST(MeetingOptions, ThePenaltyOfAFreeCellIsThatOfAFullRecount) {
    const auto event = three_meetings();
    const auto found = options(event, three_places, "A-B");
    const auto planned = event.planned();
    const auto& problem = planned->planning.problem;
    const auto before = engine::score_of(problem, timetable_of(planned->planning, three_places));
    int compared = 0;
    for (const auto& one : found.cells) {
        if (one.state != CellState::free) continue;
        const auto edited = edit(*planned, three_places, {move_to("A-B", one.slot, one.table)}, text::Language::ko);
        const auto after = engine::score_of(problem, edited->timetable);
        EXPECT_EQ(one.penalty_delta, points_between(planned->planning.pointed, before, after))
            << one.slot << "/" << *one.table;
        ++compared;
    }
    EXPECT_GT(compared, 2);
}

TEST(MeetingOptions, ASlotInWhichASideIsBusyIsBlockedByThatMeeting) {
    const auto found = options(three_meetings(), three_places, "A-B");
    const auto& blocked = cell(found, 3, 1);
    EXPECT_EQ(blocked.state, CellState::blocked);
    EXPECT_EQ(blocked.blocking_meeting_id, domain::MeetingId("A-C"));
    EXPECT_THAT(rules(blocked.reasons), Contains("double_booking"));
    EXPECT_EQ(found.slots[2].state, CellState::blocked);
    EXPECT_THAT(rules(found.slots[2].reasons), Contains("double_booking"));
}

TEST(MeetingOptions, AnOccupiedTableIsOfferedWithTheMoveThatClearsIt) {
    const auto event = three_meetings();
    const auto found = options(event, three_places, "A-B");
    const auto& taken = cell(found, 2, 1);
    EXPECT_EQ(taken.state, CellState::with_moves);
    EXPECT_EQ(taken.moves_needed, 1);
    EXPECT_EQ(taken.blocking_meeting_id, domain::MeetingId("D-C"));
    auto moves = taken.moves;
    moves.push_back(move_to("A-B", 2, 1));
    const auto edited = edit(*event.planned(), three_places, moves, text::Language::ko);
    ASSERT_TRUE(edited.has_value());
    EXPECT_THAT(edited->newly_broken, IsEmpty());
}

TEST(MeetingOptions, AFrozenMeetingIsNeverMovedOutOfTheWay) {
    auto places = three_places;
    places[1].frozen = true;
    EXPECT_EQ(cell(options(three_meetings(), places, "A-B"), 2, 1).state, CellState::blocked);
}

TEST(MeetingOptions, AVideoMeetingHasOneCellForEachSlot) {
    auto event = three_meetings();
    event.snapshot.meetings[0].mode = domain::MeetingMode::video;
    const auto found = options(event, {at("D-C", 2, 1)}, "A-B");
    ASSERT_EQ(found.cells.size(), 4u);
    EXPECT_FALSE(found.cells[0].table.has_value());
    EXPECT_EQ(found.cells[1].state, CellState::free) << "a full table is nothing to a video meeting";
}

TEST(MeetingExplanation, SaysWhatKeepsItThereAndWhereElseItCould) {
    auto event = three_meetings();
    auto places = three_places;
    places[1] = at("D-C", 4, 1);
    places[2] = at("A-C", 2, 1);
    const auto board = event.board(places);
    const auto found = board.explanation(domain::MeetingId("A-C"), text::Language::ko);
    ASSERT_TRUE(found.has_value());
    EXPECT_THAT(rules(found->why_here), Contains("keeps_table"));
    EXPECT_THAT(rules(found->why_here), Contains("adjoins"));
    EXPECT_THAT(rules(found->why_here), Contains("opens_gap")) << "C waits from 10:40 to 11:00";
    ASSERT_EQ(found->elsewhere.size(), 3u);
    EXPECT_EQ(found->elsewhere.front().slot, 3);
    EXPECT_EQ(found->elsewhere.front().state, CellState::free);
    EXPECT_EQ(found->elsewhere.back().state, CellState::blocked);
}

TEST(MeetingExplanation, AnUnplacedMeetingHasNoPlaceToExplainButPlacesToGo) {
    const auto found =
        three_meetings().board({three_places[1]}).explanation(domain::MeetingId("A-B"), text::Language::en);
    ASSERT_TRUE(found.has_value());
    EXPECT_THAT(found->why_here, IsEmpty());
    ASSERT_FALSE(found->improvements.empty());
    EXPECT_EQ(found->improvements[0].code, "better_here");
}

TEST(MeetingExplanation, FactsOfHandInterpretersHoursAndWalksAreNamed) {
    SmallEvent event(3, 2);
    event.seller("A");
    event.buyer("B", {"zh"}).time_zone = "America/New_York";
    event.buyer("C", {"zh"}).time_zone = "Europe/Moscow";
    event.interpreter("I");
    event.meeting("A", "B");
    auto& fixed = event.meeting("A", "C");
    fixed.fixed_slot = 2;
    fixed.fixed_table = 1;
    event.snapshot.structure.slots[0].starts = {900};  // 15:00 in Seoul is 02:00 in New York
    auto places = std::vector{at("A-B", 1, 1, "I"), at("A-C", 2, 1, "I")};
    places[1].frozen = true;
    const auto board = event.board(places);
    const auto second = board.explanation(domain::MeetingId("A-C"), text::Language::zh);
    for (const auto* rule : {"held_frozen", "held_fixed_slot", "held_fixed_table", "interpreter_stays", "only_place"})
        EXPECT_THAT(rules(second->why_here), Contains(rule));
    EXPECT_THAT(rules(board.explanation(domain::MeetingId("A-B"), text::Language::zh)->why_here),
                Contains("odd_hours"));
    places[1].table = 2;
    EXPECT_THAT(rules(event.board(places).explanation(domain::MeetingId("A-C"), text::Language::zh)->why_here),
                Contains("walks"));
    event.named("C").time_zone = "Asia/Shanghai";
    event.snapshot.structure.slots[1].starts = {13 * 60 + 20};  // 12:20 in Weihai
    EXPECT_THAT(rules(event.board(places).explanation(domain::MeetingId("A-C"), text::Language::zh)->why_here),
                Contains("lunch_hours"));
}

TEST(MeetingExplanation, FillingAGapIsSaid) {
    SmallEvent event(3, 2);
    event.seller("A");
    for (const auto* buyer : {"B", "C", "D"}) {
        event.buyer(buyer);
        event.meeting("A", buyer);
    }
    const auto board = event.board({at("A-B", 1, 1), at("A-C", 2, 1), at("A-D", 3, 1)});
    EXPECT_THAT(rules(board.explanation(domain::MeetingId("A-C"), text::Language::ru)->why_here),
                Contains("fills_gap"));
}

}  // namespace
}  // namespace gyoryu::planning_tests
