// What is named as the conflict of an impossible event is one, and no smaller set would be.
#include "engine/schedule/solve.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::engine {
namespace {

bool among(const std::vector<Demand>& demands, RuleKey rule, MeetingIndex m, ParticipantIndex p = none,
           MeetingIndex other = none) {
    return std::ranges::any_of(demands, [&](const Demand& demand) {
        return demand.rule == rule && (m == none || demand.meeting == m) && (p == none || demand.participant == p) &&
               (other == none || demand.other_meeting == other);
    });
}

/// The event with every demand dropped that is not among these.
Problem with_only(Problem problem, const std::vector<Demand>& demands) {
    const SlotSet all = SlotSet::range(0, static_cast<int>(problem.slots.size()));
    for (ParticipantIndex p = 0; p < static_cast<ParticipantIndex>(problem.participants.size()); ++p) {
        Participant& one = problem.participants[p];
        if (!among(demands, RuleKey::availability, none, p)) one.available = all;
        if (!among(demands, RuleKey::meetings_most, none, p)) one.meetings_most.reset();
        if (!among(demands, RuleKey::meetings_most_in_session, none, p)) one.session_most.clear();
    }
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(problem.meetings.size()); ++m) {
        Meeting& one = problem.meetings[m];
        if (!among(demands, RuleKey::mandatory, m)) one.mandatory = false;
        if (!among(demands, RuleKey::fixed_slot, m)) one.fixed_slot.reset();
        if (!among(demands, RuleKey::allowed_session, m)) one.session.reset();
        std::erase_if(one.after,
                      [&](MeetingIndex before) { return !among(demands, RuleKey::precedence, m, none, before); });
    }
    if (!among(demands, RuleKey::fairness_range, none)) problem.fairness_breaks_most.reset();
    return problem;
}

/// Demands of these kinds can be dropped one by one in a test; the others hang together.
bool simple(const Problem& problem) {
    return problem.interpreters.empty() && problem.earlier.empty() &&
           std::ranges::none_of(problem.participants, [](const auto& p) { return !p.languages.empty(); });
}

TEST(Conflict, is_impossible_by_itself_and_possible_without_any_one_of_it) {
    int looked_at = 0;
    Observer nobody;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        const Problem problem = random_world(seed);
        if (!simple(problem)) continue;
        const Outcome outcome = solve(problem, {2'000'000, 1, 1}, {}, nobody);
        if (outcome.status != Status::infeasible) continue;
        if (among(outcome.conflict, RuleKey::table_capacity, none)) continue;
        ++looked_at;
        EXPECT_TRUE(outcome.conflict_irreducible) << "seed " << seed;
        EXPECT_FALSE(possible(with_only(problem, outcome.conflict))) << "seed " << seed;
        for (std::size_t i = 0; i < outcome.conflict.size(); ++i) {
            auto fewer = outcome.conflict;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            Problem relaxed = with_only(problem, fewer);
            for (Table& table : relaxed.tables) {
                table.capacity = 10;
                table.closed = {};
            }
            EXPECT_TRUE(possible(relaxed)) << "seed " << seed << " without " << i;
        }
    }
    EXPECT_GT(looked_at, 20);
}

}  // namespace
}  // namespace gyoryu::engine
