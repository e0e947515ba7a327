#include "engine/sat/counting_solver.h"

#include "base/random.h"
#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/sat_solver.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace gyoryu::engine {
namespace {

struct Limit {
    std::vector<Literal> literals;
    int most;
};

struct Formula {
    int variables = 0;
    std::vector<std::vector<Literal>> clauses;
    std::vector<Limit> limits;

    template <class Value>
    bool holds(Value&& value) const {
        return std::ranges::all_of(clauses, [&](const auto& clause) { return std::ranges::any_of(clause, value); }) &&
               std::ranges::all_of(limits, [&](const Limit& limit) {
                   return std::ranges::count_if(limit.literals, value) <= limit.most;
               });
    }

    /// By trying all values.
    bool satisfiable(const std::vector<Literal>& assumed) const {
        for (unsigned values = 0; values < (1u << variables); ++values) {
            const auto value = [values](Literal literal) {
                return ((values >> (std::abs(literal) - 1)) & 1) == (literal > 0 ? 1u : 0u);
            };
            if (std::ranges::all_of(assumed, value) && holds(value)) return true;
        }
        return false;
    }
};

Literal some_literal(base::Random& random, int variables) {
    const auto variable = static_cast<Literal>(random.below(static_cast<std::uint64_t>(variables))) + 1;
    return random.below(2) == 0 ? variable : -variable;
}

/// Of as many variables, each at most once.
std::vector<Literal> some_literals(base::Random& random, int variables, std::size_t count) {
    std::vector<Literal> all;
    for (Literal v = 1; v <= variables; ++v) all.push_back(random.below(2) == 0 ? v : -v);
    random.shuffle(std::span(all));
    all.resize(std::min(count, all.size()));
    return all;
}

Formula some_formula(base::Random& random, int variables, int clauses, int limits) {
    Formula formula{variables, {}, {}};
    for (int i = 0; i < clauses; ++i) {
        std::vector<Literal> clause;
        const auto size = 1 + random.below(4);
        for (std::uint64_t k = 0; k < size; ++k) clause.push_back(some_literal(random, variables));
        formula.clauses.push_back(clause);
    }
    for (int i = 0; i < limits; ++i) {
        auto literals = some_literals(random, variables, 2 + random.below(static_cast<std::uint64_t>(variables)));
        const int most = static_cast<int>(random.below(literals.size()));
        formula.limits.push_back({std::move(literals), most});
    }
    return formula;
}

void add(CountingSolver& solver, const Formula& formula) {
    for (int i = 0; i < formula.variables; ++i) solver.variable();
    for (const auto& clause : formula.clauses) solver.clause(clause);
    for (const Limit& limit : formula.limits) solver.at_most(limit.literals, limit.most);
}

void expect_as_by_trying(CountingSolver& solver, const Formula& formula, const std::vector<Literal>& assumed) {
    const SatAnswer answer = solver.solve(assumed, 0, {});
    const bool possible = formula.satisfiable(assumed);
    ASSERT_EQ(answer, possible ? SatAnswer::satisfiable : SatAnswer::unsatisfiable);
    if (possible) {
        const auto value = [&](Literal literal) { return solver.value(literal); };
        EXPECT_TRUE(formula.holds(value));
        EXPECT_TRUE(std::ranges::all_of(assumed, value));
        return;
    }
    std::vector<Literal> core;
    for (const Literal literal : assumed) {
        if (solver.failed(literal)) core.push_back(literal);
    }
    EXPECT_FALSE(formula.satisfiable(core)) << "the assumptions it names are not to blame";
}

TEST(CountingSolver, says_what_trying_all_values_says) {
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        const int variables = 1 + static_cast<int>(random.below(9));
        const int clauses = static_cast<int>(random.below(static_cast<std::uint64_t>(3 * variables)));
        const Formula formula = some_formula(random, variables, clauses, static_cast<int>(random.below(5)));
        CountingSolver solver({.alternating = random.below(2) == 0, .seed = static_cast<int>(seed % 3)});
        add(solver, formula);
        if (random.below(2) == 0) solver.stress(1);
        expect_as_by_trying(solver, formula, {});
        for (int round = 0; round < 4; ++round) {
            expect_as_by_trying(solver, formula, some_literals(random, variables, random.below(6)));
        }
        if (testing::Test::HasFailure()) return;
    }
}

TEST(CountingSolver, goes_on_with_what_is_added_after_answers) {
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        const int variables = 3 + static_cast<int>(random.below(6));
        Formula whole{variables, {}, {}};
        CountingSolver solver({});
        for (int i = 0; i < variables; ++i) solver.variable();
        for (int step = 0; step < 6; ++step) {
            Formula more = some_formula(random, variables, 3, 1);
            for (const auto& clause : more.clauses) solver.clause(clause);
            for (const Limit& limit : more.limits) solver.at_most(limit.literals, limit.most);
            std::ranges::move(more.clauses, std::back_inserter(whole.clauses));
            std::ranges::move(more.limits, std::back_inserter(whole.limits));
            expect_as_by_trying(solver, whole, some_literals(random, variables, random.below(4)));
        }
        if (testing::Test::HasFailure()) return;
    }
}

/// Through the seam both solvers share, sums as clauses for the one and as numbers for the other.
SatAnswer answer_of(const Formula& formula, SatSolver& solver) {
    for (int i = 0; i < formula.variables; ++i) solver.variable();
    for (const auto& clause : formula.clauses) solver.clause(clause);
    for (const Limit& limit : formula.limits) at_most(solver, limit.literals, limit.most);
    return solver.solve({}, 0, {});
}

TEST(CountingSolver, agrees_with_cadical_where_there_is_too_much_to_try) {
    int satisfiable = 0, unsatisfiable = 0;
    std::uint64_t conflicts = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        const int variables = 80 + static_cast<int>(random.below(80));
        Formula formula{variables, {}, {}};
        const auto clauses = static_cast<std::size_t>(variables) * (34 + random.below(8)) / 10;
        while (formula.clauses.size() < clauses) formula.clauses.push_back(some_literals(random, variables, 3));
        for (int i = 0; i < 12; ++i) {
            formula.limits.push_back({some_literals(random, variables, 20), 8 + static_cast<int>(random.below(3))});
        }
        SatSolver counting({.alternating = seed % 2 == 0, .counting = true}), cadical;
        const SatAnswer answer = answer_of(formula, counting);
        ASSERT_EQ(answer, answer_of(formula, cadical));
        conflicts += counting.conflicts();
        ++(answer == SatAnswer::satisfiable ? satisfiable : unsatisfiable);
        if (answer == SatAnswer::satisfiable) {
            EXPECT_TRUE(formula.holds([&](Literal literal) { return counting.value(literal); }));
        }
    }
    EXPECT_GT(satisfiable, 5);
    EXPECT_GT(unsatisfiable, 5);
    EXPECT_GT(conflicts, 20'000u) << "too easy to try restarts and forgetting";
}

TEST(CountingSolver, says_the_same_when_it_makes_what_it_learns_shorter) {
    int satisfiable = 0, unsatisfiable = 0;
    std::uint64_t conflicts = 0;
    for (std::uint64_t seed = 1; seed <= 16; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        const int variables = 190;
        Formula formula{variables, {}, {}};
        while (formula.clauses.size() < 770) formula.clauses.push_back(some_literals(random, variables, 3));
        for (int i = 0; i < 4; ++i) formula.limits.push_back({some_literals(random, variables, 20), 10});
        CountingSolver shortening({.shorten_after = 1}), plain({});
        add(shortening, formula);
        add(plain, formula);
        for (int round = 0; round < 4; ++round) {
            const auto assumed = some_literals(random, variables, round == 0 ? 0 : 3);
            const SatAnswer answer = shortening.solve(assumed, 0, {});
            ASSERT_EQ(answer, plain.solve(assumed, 0, {}));
            ++(answer == SatAnswer::satisfiable ? satisfiable : unsatisfiable);
            if (answer != SatAnswer::satisfiable) continue;
            const auto value = [&](Literal literal) { return shortening.value(literal); };
            EXPECT_TRUE(formula.holds(value));
            EXPECT_TRUE(std::ranges::all_of(assumed, value));
        }
        conflicts += shortening.conflicts();
    }
    EXPECT_GT(satisfiable, 5);
    EXPECT_GT(unsatisfiable, 5);
    EXPECT_GT(conflicts, 32'000u) << "too easy to shorten anything";
}

/// One more pigeon than holes.
Formula pigeons(int holes) {
    Formula formula{holes * (holes + 1), {}, {}};
    const auto in = [holes](int pigeon, int hole) { return pigeon * holes + hole + 1; };
    for (int pigeon = 0; pigeon <= holes; ++pigeon) {
        auto& clause = formula.clauses.emplace_back();
        for (int hole = 0; hole < holes; ++hole) clause.push_back(in(pigeon, hole));
    }
    for (int hole = 0; hole < holes; ++hole) {
        auto& limit = formula.limits.emplace_back(Limit{{}, 1});
        for (int pigeon = 0; pigeon <= holes; ++pigeon) limit.literals.push_back(in(pigeon, hole));
    }
    return formula;
}

TEST(CountingSolver, comes_to_the_same_end_in_small_steps_and_repeats_itself) {
    const auto run = [](std::uint64_t step) {
        CountingSolver solver({});
        add(solver, pigeons(7));
        int steps = 1;
        while (solver.solve({}, step, {}) == SatAnswer::undecided) ++steps;
        EXPECT_EQ(solver.solve({}, step, {}), SatAnswer::unsatisfiable);
        return std::pair(steps, solver.conflicts());
    };
    EXPECT_GT(run(100).first, 3);
    EXPECT_EQ(run(100), run(100));
    EXPECT_EQ(run(0).first, 1);
}

TEST(CountingSolver, tells_only_what_follows_without_assumptions) {
    std::size_t told = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        const int variables = 9 + static_cast<int>(random.below(4)), shared = variables - 2;
        Formula formula{variables, {}, {{some_literals(random, variables, 6), 3}}};
        while (static_cast<int>(formula.clauses.size()) < 4 * variables) {
            formula.clauses.push_back(some_literals(random, variables, 3));
        }
        CountingSolver solver({});
        solver.share(static_cast<std::uint32_t>(shared));
        add(solver, formula);
        for (int round = 0; round < 4; ++round) solver.solve(some_literals(random, variables, random.below(4)), 0, {});
        for (const auto& clause : solver.told()) {
            std::vector<Literal> none_holds;
            for (const Literal literal : clause) {
                none_holds.push_back(-literal);
                EXPECT_LE(std::abs(literal), shared);
            }
            EXPECT_FALSE(formula.satisfiable(none_holds));
            ++told;
        }
        EXPECT_TRUE(solver.told().empty());
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(told, 500u);
}

/// Two take turns; what the first learned of the formula the second hears, whose limits may be tighter.
TEST(CountingSolver, says_the_same_when_it_hears_what_another_learned) {
    int satisfiable = 0, unsatisfiable = 0;
    std::uint64_t alone = 0, together = 0;
    for (std::uint64_t seed = 1; seed <= 16; ++seed) {
        SCOPED_TRACE(seed);
        base::Random random(seed);
        Formula formula{170, {}, {}};
        while (formula.clauses.size() < 725) formula.clauses.push_back(some_literals(random, 170, 3));
        const Limit tighter{some_literals(random, 170, 20), 10};
        CountingSolver teller({.seed = 1, .shorten_after = 1}), hearer({}), plain({});
        for (CountingSolver* solver : {&teller, &hearer, &plain}) add(*solver, formula);
        for (CountingSolver* solver : {&hearer, &plain}) solver->at_most(tighter.literals, tighter.most);
        teller.share(170);
        SatAnswer answer = SatAnswer::undecided;
        while (answer == SatAnswer::undecided) {
            teller.solve(some_literals(random, 170, 2), 100, {});
            for (const auto& clause : teller.told()) hearer.hear(clause);
            answer = hearer.solve({}, 100, {});
        }
        ASSERT_EQ(answer, plain.solve({}, 0, {}));
        alone += plain.conflicts();
        together += hearer.conflicts();
        ++(answer == SatAnswer::satisfiable ? satisfiable : unsatisfiable);
        if (answer != SatAnswer::satisfiable) continue;
        const auto value = [&](Literal literal) { return hearer.value(literal); };
        EXPECT_TRUE(formula.holds(value));
        EXPECT_LE(std::ranges::count_if(tighter.literals, value), tighter.most);
    }
    EXPECT_GT(satisfiable, 3);
    EXPECT_GT(unsatisfiable, 3);
    EXPECT_LT(together, alone) << "what it heard was of no use";
}

TEST(CountingSolver, gives_up_when_asked_to) {
    CountingSolver solver({});
    add(solver, pigeons(9));
    EXPECT_EQ(solver.solve({}, 0, [] { return true; }), SatAnswer::undecided);
    EXPECT_LT(solver.conflicts(), 100u);
}

TEST(CountingSolver, tries_preferred_values_first) {
    CountingSolver solver({});
    const Literal a = solver.variable(), b = solver.variable();
    solver.prefer(a);
    solver.prefer(-b);
    ASSERT_EQ(solver.solve({}, 0, {}), SatAnswer::satisfiable);
    EXPECT_TRUE(solver.value(a));
    EXPECT_TRUE(solver.value(-b));
}

}  // namespace
}  // namespace gyoryu::engine
