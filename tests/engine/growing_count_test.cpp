#include "engine/schedule/growing_count.h"

#include <gtest/gtest.h>
#include <bit>

namespace gyoryu::engine {
namespace {

/// Whether more than `most` of the inputs must hold, given which of them do.
bool counted(SatSolver& solver, const std::vector<Literal>& inputs, unsigned values, Literal more) {
    std::vector<Literal> assumed{-more};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        assumed.push_back(((values >> i) & 1) == 1 ? inputs[i] : -inputs[i]);
    }
    return solver.solve(assumed, 0, {}) == SatAnswer::unsatisfiable;
}

TEST(GrowingCount, tells_for_every_choice_of_inputs_how_many_hold_as_far_as_it_was_asked) {
    for (const std::size_t size : {1u, 2u, 5u, 7u}) {
        SatSolver solver({.counting = true});
        std::vector<Literal> inputs;
        for (std::size_t i = 0; i < size; ++i) inputs.push_back(solver.variable());
        GrowingCount count(solver, inputs);
        for (std::size_t most = 1; most <= size; ++most) {
            const std::vector<Literal> before = most == 1 ? std::vector<Literal>{} : count.up_to(most - 1);
            const std::vector<Literal> at_least = count.up_to(most);
            ASSERT_EQ(at_least.size(), most);
            EXPECT_TRUE(std::equal(before.begin(), before.end(), at_least.begin()));
            for (unsigned values = 0; values < (1u << size); ++values) {
                for (std::size_t k = 0; k < most; ++k) {
                    EXPECT_EQ(counted(solver, inputs, values, at_least[k]), std::popcount(values) > static_cast<int>(k))
                        << size << " inputs, " << values << ", literal " << k;
                }
            }
        }
        EXPECT_EQ(count.up_to(size + 3).size(), size);
    }
}

TEST(GrowingCount, makes_no_more_than_it_is_asked_for) {
    SatSolver solver({.counting = true});
    std::vector<Literal> inputs;
    for (int i = 0; i < 64; ++i) inputs.push_back(solver.variable());
    GrowingCount count(solver, inputs);
    count.up_to(2);
    EXPECT_LE(solver.variables(), 64 + 2 * 63);
}

}  // namespace
}  // namespace gyoryu::engine
