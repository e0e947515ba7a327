#include "planning/release_changes.h"

#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using domain::ReleaseChangeKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

SmallEvent two_meetings() {
    SmallEvent event(3, 2);
    event.seller("A");
    event.buyer("B", {"zh"});
    event.buyer("C", {"zh"});
    event.interpreter("I");
    event.interpreter("J");
    event.meeting("A", "B");
    event.meeting("A", "C");
    return event;
}

/// The release that follows `previous` when the draft stands so.
domain::Release next(const domain::Release* previous, const SmallEvent& event, std::vector<Placement> placements) {
    auto difference = difference_of(previous, event.snapshot, placements);
    domain::Release release;
    release.number = previous == nullptr ? 1 : previous->number + 1;
    release.placements = std::move(placements);
    release.changes = std::move(difference.changes);
    release.sequences = std::move(difference.sequences);
    release.cancelled = std::move(difference.cancelled);
    release.meetings = std::move(difference.meetings);
    release.slots = event.snapshot.structure.slots;
    release.tables = event.snapshot.structure.tables;
    return release;
}

std::vector<std::string> told(const domain::ReleaseChange& change) {
    std::vector<std::string> ids;
    for (const auto& person : change.tell) ids.push_back(person.id);
    return ids;
}

TEST(ReleaseChanges, TheFirstReleaseTellsEverybodyWithSequenceZero) {
    const auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1, "I"), at("A-C", 2, 1, "I")});
    ASSERT_THAT(first.changes, SizeIs(2));
    EXPECT_EQ(first.changes[0].kind, ReleaseChangeKind::placed);
    EXPECT_THAT(told(first.changes[0]), ElementsAre("A", "B", "I"));
    EXPECT_EQ(people_told(first.changes), 4);
    EXPECT_EQ(first.sequences, (std::map<std::string, int>{{"A-B", 0}, {"A-C", 0}}));
}

TEST(ReleaseChanges, AMovedMeetingCountsUpAndTellsTheInterpretersOfBeforeAndAfter) {
    const auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1, "I"), at("A-C", 2, 1, "I")});
    const auto second = next(&first, event, {at("A-B", 3, 1, "J"), at("A-C", 2, 1, "I")});
    ASSERT_THAT(second.changes, SizeIs(1));
    EXPECT_EQ(second.changes[0].kind, ReleaseChangeKind::moved);
    EXPECT_THAT(told(second.changes[0]), ElementsAre("A", "B", "I", "J"));
    EXPECT_EQ(second.sequences, (std::map<std::string, int>{{"A-B", 1}, {"A-C", 0}}));
}

TEST(ReleaseChanges, ACancelledMeetingStaysKnownAndCountsUpAgainWhenItComesBack) {
    auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1), at("A-C", 2, 1)});
    const auto second = next(&first, event, {at("A-B", 1, 1)});
    ASSERT_THAT(second.changes, SizeIs(1));
    EXPECT_EQ(second.changes[0].kind, ReleaseChangeKind::removed);
    EXPECT_THAT(second.cancelled, ElementsAre(at("A-C", 2, 1)));
    EXPECT_EQ(second.sequences.at("A-C"), 1);
    const auto third = next(&second, event, {at("A-B", 1, 1)});
    EXPECT_THAT(third.changes, IsEmpty());
    EXPECT_THAT(third.cancelled, SizeIs(1)) << "a calendar must still hear of it";
    const auto fourth = next(&third, event, {at("A-B", 1, 1), at("A-C", 3, 1)});
    EXPECT_EQ(fourth.changes[0].kind, ReleaseChangeKind::placed);
    EXPECT_EQ(fourth.sequences.at("A-C"), 2);
    EXPECT_THAT(fourth.cancelled, IsEmpty());
}

TEST(ReleaseChanges, AMeetingDeletedFromTheEventIsToldAsRemoved) {
    auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1), at("A-C", 2, 1)});
    event.snapshot.meetings.pop_back();
    const auto second = next(&first, event, {at("A-B", 1, 1)});
    ASSERT_THAT(second.changes, SizeIs(1));
    EXPECT_THAT(told(second.changes[0]), ElementsAre("A", "C"));
    EXPECT_THAT(second.meetings, SizeIs(2)) << "the calendar still needs its sides";
}

TEST(ReleaseChanges, AnotherTimeOfTheSameSlotOrAnotherLabelOfTheTableIsAMove) {
    auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1), at("A-C", 2, 1)});
    event.snapshot.structure.slots[0].starts = {590};
    EXPECT_THAT(next(&first, event, {at("A-B", 1, 1), at("A-C", 2, 1)}).changes, SizeIs(1));
    event = two_meetings();
    event.snapshot.structure.tables[0].label = "VIP";
    EXPECT_THAT(next(&first, event, {at("A-B", 1, 1), at("A-C", 2, 1)}).changes, SizeIs(2));
}

TEST(ReleaseChanges, NothingNewTellsNobody) {
    const auto event = two_meetings();
    const auto first = next(nullptr, event, {at("A-B", 1, 1), at("A-C", 2, 1)});
    EXPECT_EQ(people_told(next(&first, event, first.placements).changes), 0);
}

}  // namespace
}  // namespace gyoryu::planning_tests
