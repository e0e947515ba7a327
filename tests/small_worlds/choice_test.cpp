// Worlds so small that every choice can be tried: what the flow, the prices and the branching claim is what is.
#include "engine/check/choice_check.h"
#include "engine/match/choose_meetings.h"
#include "small_worlds/choice_worlds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace gyoryu::engine {
namespace {

constexpr int worlds = 3000;

TEST(SmallChoice, is_the_best_of_all_choices_and_the_prices_prove_it) {
    int branched = 0;
    for (int seed = 1; seed <= worlds; ++seed) {
        base::Random random(seed);
        const auto problem = small_choice(random);
        const auto choice = choose_meetings(problem);
        ASSERT_EQ(choice.objective, best_objective(problem)) << "seed " << seed;
        ASSERT_EQ(choice.status, ChoiceStatus::optimal) << "seed " << seed;
        ASSERT_EQ(faults_of(problem, choice), std::vector<std::string>{}) << "seed " << seed;
        branched += choice.bound_by_prices ? 0 : 1;
    }
    EXPECT_GT(branched, 0) << "some worlds have a gap that only branching closes";
    EXPECT_LT(branched, worlds / 10);
}

TEST(SmallChoice, without_work_states_a_bound_that_holds) {
    for (int seed = 1; seed <= worlds; ++seed) {
        base::Random random(seed);
        const auto problem = small_choice(random);
        const auto choice = choose_meetings(problem, {0});
        ASSERT_EQ(faults_of(problem, choice), std::vector<std::string>{}) << "seed " << seed;
        ASSERT_GE(choice.bound, best_objective(problem)) << "seed " << seed;
    }
}

TEST(SmallChoice, any_prices_prove_a_bound) {
    for (int seed = 1; seed <= 500; ++seed) {
        base::Random random(seed);
        const auto problem = small_choice(random);
        const auto any = [&](std::size_t count) {
            std::vector<std::int64_t> prices;
            for (std::size_t i = 0; i < count; ++i) prices.push_back(static_cast<std::int64_t>(random.below(30'000)));
            return prices;
        };
        Prices prices{any(problem.most.size()), any(problem.most.size()), 0, any(problem.interpreters.size())};
        const auto most = choice_weights(problem).shortfall * price_scale;
        for (auto& price : prices.least) price = std::min(price, most);
        prices.meetings = static_cast<std::int64_t>(random.below(5'000));
        ASSERT_GE(proven_bound(problem, prices), best_objective(problem)) << "seed " << seed;
    }
}

TEST(SmallChoice, numbering_does_not_change_the_objective) {
    for (int seed = 1; seed <= 300; ++seed) {
        base::Random random(seed);
        auto problem = small_choice(random);
        const auto before = choose_meetings(problem).objective;
        random.shuffle(std::span(problem.candidates));
        const int last = static_cast<int>(problem.most.size()) - 1;
        for (auto& one : problem.candidates) {
            one.seller = last - one.seller;
            one.buyer = last - one.buyer;
        }
        std::ranges::reverse(problem.least);
        std::ranges::reverse(problem.most);
        ASSERT_EQ(choose_meetings(problem).objective, before) << "seed " << seed;
    }
}

TEST(SmallChoice, numbers_beyond_64_bits_are_seen_before) {
    base::Random random(1);
    auto problem = small_choice(random);
    EXPECT_TRUE(fits_numbers(problem));
    problem.least[0] = 2'000'000'000;
    problem.candidates[0].must = true;
    problem.candidates[0].value = value_most;
    problem.meetings_most = 1'000'000;
    EXPECT_FALSE(fits_numbers(problem));
}

TEST(SmallChoice, the_checker_sees_each_kind_of_fault) {
    ChoiceProblem problem;
    problem.most = {1, 1, 1};
    problem.least = {0, 0, 0};
    problem.candidates = {{0, 1, 5, none, false}, {0, 2, 7, 0, false}};
    problem.meetings_most = 2;
    problem.interpreters = {{1}};
    problem.able = {{0}};
    const auto right = choose_meetings(problem);
    ASSERT_EQ(faults_of(problem, right), std::vector<std::string>{});
    const auto wrong = [&](auto spoil) {
        auto choice = right;
        spoil(choice);
        return faults_of(problem, choice);
    };
    const auto names = [](const std::vector<std::string>& faults, const char* name) {
        return std::ranges::find(faults, name) != faults.end();
    };
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.chosen = {true, true}; }), "most"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.interpreter = {none, none}; }), "able"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.value = 8; }), "value"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.shortfall = 1; }), "shortfall"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.musts_left_out = 1; }), "musts"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.objective = 9; }), "objective"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.bound = 6; }), "bound"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.prices.most[0] += 5'000; }), "bound"));
    EXPECT_TRUE(names(wrong([](ChosenMeetings& c) { c.status = ChoiceStatus::feasible; }), "status"));
    problem.interpreters[0].meetings_most = 0;
    EXPECT_TRUE(names(faults_of(problem, right), "interpreters"));
    problem.meetings_most = 0;
    EXPECT_TRUE(names(faults_of(problem, right), "meetings"));
}

}  // namespace
}  // namespace gyoryu::engine
