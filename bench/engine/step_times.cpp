#include "bench/engine/step_times.h"

#include "base/random.h"
#include "bench/engine/move_times.h"
#include "bench/engine/ns_per_call.h"
#include "engine/check/check.h"
#include "engine/planted_event.h"
#include "engine/rules/hard_rule.h"
#include "engine/rules/measured_rule.h"

#include <algorithm>

namespace gyoryu::bench {

namespace {

using namespace engine;
constexpr std::uint64_t full_count_share = 1'000;  ///< a full count is called once where a question is so many times

/// Demands that a planted event lacks, all kept by the planted day.
void demand_more(PlantedEvent& event, base::Random& random) {
    Problem& problem = event.problem;
    problem.fairness_breaks_most = 2;
    problem.meetings_floor = 4;
    problem.earlier = event.planted.placements();
    for (Participant& one : problem.participants) one.meetings_most = static_cast<int>(problem.slots.size());
    for (Interpreter& one : problem.interpreters) one.slots_most = static_cast<int>(problem.slots.size());
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        Meeting& meeting = problem.meetings[m];
        const Placement& place = event.planted.at(static_cast<MeetingIndex>(m));
        if (random.below(10) == 0) meeting.fixed_slot = place.slot;
        if (random.below(10) == 0) meeting.session = problem.slots[place.slot].session;
        const auto other = static_cast<MeetingIndex>(random.below(problem.meetings.size()));
        if (event.planted.at(other).slot < place.slot && random.below(5) == 0) meeting.after.push_back(other);
    }
}

std::vector<Cell> random_cells(const Problem& problem, base::Random& random) {
    std::vector<Cell> cells(4'096);
    for (Cell& cell : cells) {
        cell.meeting = static_cast<MeetingIndex>(random.below(problem.meetings.size()));
        cell.slot = static_cast<SlotIndex>(random.below(problem.slots.size()));
        cell.table = static_cast<TableIndex>(random.below(problem.tables.size()));
        if (needs_interpreter(problem, problem.meetings[cell.meeting])) {
            cell.interpreter = static_cast<InterpreterIndex>(random.below(problem.interpreters.size()));
        }
    }
    return cells;
}

using Find = void (*)(const Occupancy&, const Cell&, Findings&);

StepTime hard_rule_time(const char* name, Find find, const Occupancy& occupancy, const std::vector<Cell>& cells,
                        std::uint64_t calls) {
    const double ns = ns_per_call(calls, [&](std::uint64_t times) {
        Findings findings;
        for (std::uint64_t i = 0; i < times; ++i) find(occupancy, cells[i % cells.size()], findings);
        return findings.rules();
    });
    return {"hard rule", name, calls, ns};
}

using CountPlaces = void (*)(const Days&, Places&);

StepTime measured_rule_time(const char* name, CountPlaces count, const Days& days, std::uint64_t calls) {
    const double ns = ns_per_call(calls, [&](std::uint64_t times) {
        std::uint64_t total = 0;
        for (std::uint64_t i = 0; i < times; ++i) {
            Places places;
            count(days, places);
            total += places.size();
        }
        return total;
    });
    return {"measured rule", name, calls, ns};
}

void add_rules(std::vector<StepTime>& out, const PlantedEvent& event, const std::vector<Cell>& cells,
               std::uint64_t calls) {
    const Occupancy occupancy(event.problem, event.planted);
    const Days days(event.problem, event.planted);
    const std::uint64_t counts = std::max<std::uint64_t>(1, calls / full_count_share);
#define GYORYU_RULE_hard(name) out.push_back(hard_rule_time(#name, find_##name, occupancy, cells, calls));
#define GYORYU_RULE_measured(name) out.push_back(measured_rule_time(#name, name##_places, days, counts));
#define GYORYU_RULE(name, kind) GYORYU_RULE_##kind(name)
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
#undef GYORYU_RULE_measured
#undef GYORYU_RULE_hard
    out.push_back(hard_rule_time("all hard rules", find_all, occupancy, cells, calls));
    out.push_back({"full count", "score", counts, ns_per_call(counts, [&](std::uint64_t times) {
                       std::uint64_t total = 0;
                       for (std::uint64_t i = 0; i < times; ++i) {
                           total += static_cast<std::uint64_t>(score_of(event.problem, event.planted)[RuleKey::breaks]);
                       }
                       return total;
                   })});
    out.push_back({"full count", "check", counts, ns_per_call(counts, [&](std::uint64_t times) {
                       std::uint64_t total = 0;
                       for (std::uint64_t i = 0; i < times; ++i) total += check(event.problem, event.planted).size();
                       return total;
                   })});
}

}  // namespace

std::vector<StepTime> step_times(std::uint64_t calls, std::uint64_t seed) {
    base::Random random(seed);
    PlantedEvent event = plant_event(seoul_size(), seed);
    std::vector<StepTime> out;
    add_moves(out, event.problem, calls, seed);
    demand_more(event, random);
    add_rules(out, event, random_cells(event.problem, random), calls);
    return out;
}

}  // namespace gyoryu::bench
