// What things are called, and in which order they are listed, changes no optimum.
#include "base/random.h"
#include "engine/schedule/solve.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <numeric>

namespace gyoryu::engine {
namespace {

using Order = std::vector<std::int32_t>;  // old number → new number

Order shuffled(std::size_t count, base::Random& random) {
    Order order(count);
    std::iota(order.begin(), order.end(), 0);
    random.shuffle(std::span(order));
    return order;
}

template <class Item>
std::vector<Item> moved(const std::vector<Item>& items, const Order& order) {
    std::vector<Item> out(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) out[order[i]] = items[i];
    return out;
}

std::int32_t renamed(std::int32_t index, const Order& order) { return index == none ? none : order[index]; }

void rename(std::optional<std::int32_t>& index, const Order& order) {
    if (index) index = order[*index];
}

/// The same event with its participants, meetings, tables, interpreters and languages listed in another order.
Problem listed_anew(const Problem& problem, base::Random& random) {
    const Order people = shuffled(problem.participants.size(), random);
    const Order meetings = shuffled(problem.meetings.size(), random);
    const Order tables = shuffled(problem.tables.size(), random);
    const Order interpreters = shuffled(problem.interpreters.size(), random);
    const Order languages = shuffled(4, random);
    Problem out = problem;
    for (Participant& one : out.participants) {
        for (auto& language : one.languages) language = languages[language];
        for (auto& language : one.second_languages) language = languages[language];
    }
    for (Table& one : out.tables) rename(one.booth_of, people);
    for (Interpreter& one : out.interpreters) {
        rename(one.seat, tables);
        for (auto& [from, to] : one.pairs) {
            from = languages[from];
            to = languages[to];
            if (random.below(2) == 0) std::swap(from, to);
        }
    }
    for (Meeting& one : out.meetings) {
        for (auto& side : one.sides) side = people[side];
        if (random.below(2) == 0) std::swap(one.sides[0], one.sides[1]);
        rename(one.fixed_table, tables);
        for (auto& before : one.after) before = meetings[before];
    }
    for (Placement& one : out.earlier) {
        one.table = renamed(one.table, tables);
        one.interpreter = renamed(one.interpreter, interpreters);
    }
    out.participants = moved(out.participants, people);
    out.tables = moved(out.tables, tables);
    out.interpreters = moved(out.interpreters, interpreters);
    out.meetings = moved(out.meetings, meetings);
    if (!out.earlier.empty()) out.earlier = moved(out.earlier, meetings);
    return out;
}

Outcome solved(const Problem& problem) {
    Observer nobody;
    return solve(problem, {2'000'000, 7, 1}, {}, nobody);
}

void expect_same_optimum(const Problem& problem, std::uint64_t seed) {
    base::Random random(seed);
    const Outcome known = solved(problem);
    for (int again = 0; again < 2; ++again) {
        const Problem other = listed_anew(problem, random);
        const Outcome outcome = solved(other);
        EXPECT_EQ(outcome.status, known.status) << "seed " << seed;
        EXPECT_EQ(level_values(other.objective, outcome.objective), level_values(problem.objective, known.objective))
            << "seed " << seed;
    }
}

TEST(Renaming, changes_no_proven_objective) {
    for (std::uint64_t seed = 0; seed < 150; ++seed) expect_same_optimum(random_world(seed), seed);
}

TEST(Renaming, changes_none_of_any_objective_of_rich_events) {
    for (std::uint64_t seed = 0; seed < 250; ++seed) expect_same_optimum(rich_world(seed), seed);
}

}  // namespace
}  // namespace gyoryu::engine
