#include "engine/match/explain_choice.h"

#include "engine/check/choice_check.h"
#include "small_worlds/choice_worlds.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::engine {
namespace {

/// One seller with time for one meeting and two buyers: 7 points or 5.
ChoiceProblem one_seat() {
    ChoiceProblem problem;
    problem.most = {1, 1, 1};
    problem.least = {0, 0, 0};
    problem.candidates = {{0, 1, 5, none, false}, {0, 2, 7, none, false}};
    problem.meetings_most = 2;
    return problem;
}

TEST(ExplainChoice, names_the_capacity_that_displaced_a_pair_and_what_it_would_cost) {
    const auto problem = one_seat();
    const auto choice = choose_meetings(problem);
    const auto told = explain_choice(problem, choice, 0);
    EXPECT_FALSE(told.chosen);
    EXPECT_GE(told.seller_time, 5 * price_scale) << "the seller's only slot is worth more than this pair";
    EXPECT_LE(told.surplus, 0);
    EXPECT_EQ(told.loss, 2);
    EXPECT_EQ(told.out, std::vector<CandidateIndex>{1});
    EXPECT_EQ(told.in, std::vector<CandidateIndex>{0});
    const auto kept = explain_choice(problem, choice, 1);
    EXPECT_TRUE(kept.chosen);
    EXPECT_GE(kept.surplus, 0);
    EXPECT_EQ(kept.loss, 2) << "without it the other takes the place";
    EXPECT_EQ(kept.out, std::vector<CandidateIndex>{1});
    EXPECT_EQ(kept.in, std::vector<CandidateIndex>{0});
}

TEST(ExplainChoice, a_pair_beside_what_must_be_held_may_have_no_room) {
    auto problem = one_seat();
    problem.candidates[1].must = true;
    problem.most[0] = 1;
    const auto choice = choose_meetings(problem);
    const auto told = explain_choice(problem, choice, 0);
    EXPECT_TRUE(!told.possible || told.loss_musts == 1) << "either it has no room or the must leaves";
}

TEST(ExplainChoice, a_scarce_interpreter_has_the_price) {
    ChoiceProblem problem;
    problem.most = {2, 2, 2};
    problem.least = {0, 0, 0};
    problem.candidates = {{0, 1, 5, 0, false}, {0, 2, 7, 0, false}};
    problem.meetings_most = 4;
    problem.interpreters = {{1}};
    problem.able = {{0}};
    const auto choice = choose_meetings(problem);
    const auto told = explain_choice(problem, choice, 0);
    EXPECT_FALSE(told.chosen);
    EXPECT_GE(told.interpreter, 5 * price_scale);
    EXPECT_EQ(told.seller_time + told.buyer_time + told.hall, 0);
}

TEST(ExplainChoice, surplus_has_the_sign_of_the_decision_wherever_prices_prove_the_choice) {
    for (int seed = 1; seed <= 400; ++seed) {
        base::Random random(seed);
        const auto problem = small_choice(random);
        const auto choice = choose_meetings(problem);
        if (!choice.bound_by_prices || proven_bound(problem, choice.prices) != choice.objective) continue;
        for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
            if (problem.candidates[i].must) continue;
            const auto told = explain_choice(problem, choice, static_cast<CandidateIndex>(i));
            // Whole points: prices rounded to thousandths may leave less than one point of either sign.
            if (told.chosen) ASSERT_GT(told.surplus, -price_scale) << "seed " << seed;
            if (!told.chosen) ASSERT_LT(told.surplus, price_scale) << "seed " << seed;
            if (told.loss_musts == 0 && told.loss_shortfall == 0 && told.possible)
                ASSERT_GE(told.loss, 0) << "seed " << seed;
        }
    }
}

}  // namespace
}  // namespace gyoryu::engine
