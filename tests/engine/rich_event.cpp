#include "engine/rich_event.h"

#include "base/random.h"
#include "engine/planted_event.h"

namespace gyoryu::engine {

Problem rich_event(std::uint64_t seed) {
    auto event = plant_event({.sellers = 30, .buyers = 20, .pairs_at_once = 10, .tables = 12, .languages = 4}, seed);
    Problem& problem = event.problem;
    base::Random random(seed);
    const auto once_in = [&](int times) { return random.below(times) == 0; };
    for (Slot& slot : problem.slots) slot.burden = once_in(4) ? 3 : 0;
    const auto slots = static_cast<SlotIndex>(problem.slots.size());
    for (Participant& one : problem.participants) {
        if (once_in(5)) one.delegates = 2;
        if (once_in(5)) one.rests.push_back({0, slots - 1, 2});
        if (once_in(4)) one.second_languages = {1};
    }
    for (Table& one : problem.tables) one.hall = once_in(4) ? 1 : 0;
    for (Interpreter& one : problem.interpreters) one.fields = random.below(8);
    for (Meeting& one : problem.meetings) one.fields = once_in(3) ? random.below(8) : 0;
    problem.earlier = event.planted.placements();
    problem.meetings_floor = 2;
    problem.objective.clear();
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) != RuleKind::measured) continue;
        problem.objective.push_back({rule, static_cast<int>(problem.objective.size()), 1});
    }
    return problem;
}

}  // namespace gyoryu::engine
