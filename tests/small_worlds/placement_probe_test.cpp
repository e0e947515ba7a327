// What the probe says before a meeting is dropped is what the checker says afterwards.
#include "engine/explain/placement_probe.h"

#include "engine/check/check.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

std::uint32_t rules_of(const std::vector<Breach>& breaches) {
    std::uint32_t rules = 0;
    for (const Breach& breach : breaches) rules |= std::uint32_t{1} << static_cast<int>(breach.rule);
    return rules;
}

void compare_everywhere(const Problem& problem, const Timetable& timetable, MeetingIndex m, std::uint64_t seed) {
    const PlacementProbe probe(problem, timetable);
    const auto cells = probe.cells(m);
    const bool video = problem.meetings[m].mode == Mode::video;
    const auto columns = video ? 1u : problem.tables.size();
    ASSERT_EQ(cells.size(), columns * problem.slots.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto slot = static_cast<SlotIndex>(i / columns);
        const TableIndex table = video ? none : static_cast<TableIndex>(i % columns);
        EXPECT_EQ(cells[i], rules_of(probe.breaches(m, slot, table))) << "seed " << seed;
        auto placements = timetable.placements();
        placements[m] = {slot, table, needs_interpreter(problem, problem.meetings[m]) ? 0 : none};
        const auto found = check(problem, Timetable(placements));
        if (end_of(problem, problem.meetings[m], slot) == none) {
            EXPECT_NE(cells[i] & (1u << static_cast<int>(RuleKey::contiguity)), 0u) << "seed " << seed;
            continue;
        }
        std::uint32_t expected = rules_of(found);
        expected &= ~(1u << static_cast<int>(RuleKey::mandatory));
        EXPECT_EQ(cells[i], expected) << "seed " << seed << " meeting " << m << " slot " << slot << " table " << table;
    }
}

TEST(PlacementProbe, says_of_every_cell_what_the_checker_says_after_the_drop) {
    int timetables = 0;
    for (std::uint64_t seed = 0; seed < 250; ++seed) {
        Problem problem = random_world(seed);
        for (Meeting& meeting : problem.meetings) {
            meeting.frozen = false;
            // Without an interpreter of the pair there is nobody to put into the comparison.
            if (problem.interpreters.empty()) problem.participants[meeting.sides[0]].languages.clear();
        }
        int left = 3;
        every_timetable(problem, [&](const Timetable& timetable) {
            for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(problem.meetings.size()); ++m) {
                compare_everywhere(problem, timetable, m, seed);
            }
            ++timetables;
            return --left > 0;
        });
    }
    EXPECT_GT(timetables, 200);
}

}  // namespace
}  // namespace gyoryu::engine
