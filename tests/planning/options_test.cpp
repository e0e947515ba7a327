#include "planning/options.h"

#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

/// A meets C at 10:40/T2, D meets C at 10:00/T7; A is to meet B too.
Options asked_of_fifty_tables() {
    SmallEvent event(4, 50);
    event.seller("A");
    event.seller("D");
    event.buyer("B");
    event.buyer("C");
    event.meeting("A", "B");
    event.meeting("A", "C");
    event.meeting("D", "C");
    return std::move(
        *event.board({at("A-C", 3, 2), at("D-C", 1, 7)}).options(domain::MeetingId("A-B"), text::Language::ko));
}

TEST(Options, FoldedTheySayOnceWhatMostTablesOfASlotHaveInCommon) {
    const auto found = folded(asked_of_fifty_tables());
    const auto& busy = found.slots[2].other_tables;
    ASSERT_TRUE(busy.has_value());
    EXPECT_EQ(busy->state, CellState::blocked);
    EXPECT_EQ(busy->blocking_meeting_id, domain::MeetingId("A-C"));
    EXPECT_FALSE(busy->table.has_value());
    EXPECT_TRUE(std::ranges::none_of(found.cells, [](const CellEffect& one) { return one.slot == 3; }));
    EXPECT_LT(found.cells.size(), 150u);
}

TEST(Options, FoldedTheyStillSayAllOfEveryCell) {
    const auto whole = asked_of_fifty_tables();
    const auto found = folded(whole);
    ASSERT_EQ(whole.cells.size(), 200u);
    for (const auto& wanted : whole.cells) {
        const auto listed = std::ranges::find_if(
            found.cells, [&](const CellEffect& one) { return one.slot == wanted.slot && one.table == wanted.table; });
        const auto& others = found.slots[static_cast<std::size_t>(wanted.slot - 1)].other_tables;
        ASSERT_TRUE(listed != found.cells.end() || others.has_value());
        const auto& said = listed != found.cells.end() ? *listed : *others;
        EXPECT_EQ(said.state, wanted.state);
        EXPECT_EQ(said.reasons, wanted.reasons);
        EXPECT_EQ(said.penalty_delta, wanted.penalty_delta);
        EXPECT_EQ(said.blocking_meeting_id, wanted.blocking_meeting_id);
        EXPECT_EQ(said.moves.size(), wanted.moves.size());
    }
}

}  // namespace
}  // namespace gyoryu::planning_tests
