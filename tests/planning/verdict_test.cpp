#include "planning/verdict.h"

#include "engine/rules/measured_rule.h"
#include "engine/schedule/solve.h"
#include "planning/reasons.h"
#include "planning/small_event.h"

#include <gmock/gmock.h>

namespace gyoryu::planning_tests {
namespace {

using domain::VerdictStatus;

engine::Outcome solved(const planning::PlanningProblem& planning) {
    engine::Observer nobody;
    return engine::solve(planning.problem, {}, {}, nobody);
}

SmallEvent square() {
    SmallEvent event(3, 2);
    for (const auto* seller : {"A", "B"}) event.seller(seller);
    for (const auto* buyer : {"C", "D"}) event.buyer(buyer);
    for (const auto* seller : {"A", "B"})
        for (const auto* buyer : {"C", "D"}) event.meeting(seller, buyer);
    return event;
}

TEST(Verdict, AProvenTimetableHasNoGapAndBoundsEqualToItsValues) {
    const auto planned = square().planned();
    const auto verdict = verdict_of(planned->planning, planned->snapshot, solved(planned->planning));
    EXPECT_EQ(verdict.status, VerdictStatus::optimal);
    EXPECT_EQ(verdict.gap_percent, 0.0);
    EXPECT_EQ(verdict.placed, 4);
    EXPECT_EQ(verdict.wished, 4);
    for (const auto& level : verdict.levels) EXPECT_EQ(level.bound, level.value) << level.rule;
}

TEST(Verdict, AHandMadeTimetableThatReachesTheBoundsIsProvenToo) {
    const auto planned = square().planned();
    const auto outcome = solved(planned->planning);
    const auto best = verdict_of(planned->planning, planned->snapshot, outcome);
    EXPECT_EQ(edited_verdict_of(planned->planning, planned->snapshot, outcome.timetable, best).status,
              VerdictStatus::optimal);
    auto worse = outcome.timetable.placements();
    worse[0] = {};
    const auto edited =
        edited_verdict_of(planned->planning, planned->snapshot, engine::Timetable(std::move(worse)), best);
    EXPECT_EQ(edited.status, VerdictStatus::edited);
    EXPECT_EQ(edited.placed, 3);
    EXPECT_DOUBLE_EQ(*edited.gap_percent, 25) << "one of four equal meetings is missing";
}

TEST(Verdict, ItsLevelsAndTheCurveCountTheSamePoints) {
    auto event = square();
    event.snapshot.event.settings.fairness_floor = 2;
    const auto planned = event.planned();
    const engine::Timetable nothing(std::vector<engine::Placement>(4));
    const auto verdict = edited_verdict_of(planned->planning, planned->snapshot, nothing, {});
    double points = 0;
    for (const auto& level : verdict.levels) points += static_cast<double>(level.value) * level.weight;
    const auto score = engine::score_of(planned->planning.problem, nothing);
    EXPECT_EQ(points, curve_point(planned->planning, 0, 0, score, score).incumbent);
    EXPECT_GE(points, 10 * 4 * 2) << "ten for each of the two meetings that four people miss";
}

TEST(Verdict, ALowerLevelLeftOpenIsASmallPartOfTheWhole) {
    SmallEvent event(3, 2);
    event.seller("A");
    for (const auto* buyer : {"C", "D"}) event.buyer(buyer);
    for (const auto* buyer : {"C", "D"}) event.meeting("A", buyer);
    const auto planned = event.planned();
    const auto best = verdict_of(planned->planning, planned->snapshot, solved(planned->planning));
    const engine::Timetable with_break({{0, 0, engine::none}, {2, 0, engine::none}});
    const auto edited = edited_verdict_of(planned->planning, planned->snapshot, with_break, best);
    EXPECT_EQ(edited.placed, 2);
    EXPECT_EQ(edited.breaks, 1);
    EXPECT_GT(*edited.gap_percent, 0);
    EXPECT_LT(*edited.gap_percent, 50) << "all meetings are placed: one break is not everything";
}

TEST(Verdict, ABrokenTimetableIsNeverProven) {
    const auto planned = square().planned();
    const auto best = verdict_of(planned->planning, planned->snapshot, solved(planned->planning));
    std::vector<engine::Placement> all_at_once(4, {0, 0, engine::none});
    EXPECT_EQ(edited_verdict_of(planned->planning, planned->snapshot, engine::Timetable(all_at_once), best).status,
              VerdictStatus::edited);
}

TEST(Verdict, DemandsThatCannotBeMetTogetherAreNamed) {
    SmallEvent event(2, 2);
    event.seller("A").unavailable = {1};
    event.buyer("B").unavailable = {2};
    event.meeting("A", "B").mandatory = true;
    event.buyer("C");
    event.meeting("A", "C");
    const auto planned = event.planned();
    const auto outcome = solved(planned->planning);
    ASSERT_EQ(outcome.status, engine::Status::infeasible);
    const auto demands = demands_of(outcome.conflict, planned->labels(text::Language::ko));
    EXPECT_THAT(rules(demands),
                testing::UnorderedElementsAre("demand_mandatory", "demand_availability", "demand_availability"));
    for (const auto& demand : demands)
        for (const auto& [name, value] : demand.params) EXPECT_NE(value, "C") << "C has no part in it";
}

TEST(Verdict, ThinningKeepsTheEndsAndTheOrder) {
    std::vector<domain::CurvePoint> curve;
    for (int i = 0; i < 1001; ++i) curve.push_back({static_cast<double>(i), i, 0, 0});
    const auto thin = thinned(curve, 200);
    EXPECT_LE(thin.size(), 200u);
    EXPECT_EQ(thin.front().work, 0);
    EXPECT_EQ(thin.back().work, 1000);
    EXPECT_TRUE(std::ranges::is_sorted(thin, {}, &domain::CurvePoint::work));
}

}  // namespace
}  // namespace gyoryu::planning_tests
