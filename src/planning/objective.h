#pragma once

#include "domain/event.h"
#include "engine/model/problem.h"
#include "engine/model/score.h"

#include <vector>

namespace gyoryu::planning {

/// What the engine is to make small for an event, the most important level first: everyone's least number of
/// meetings (when the settings ask for one), meetings not placed, breaks. Walking is no level: it would leave every
/// proof open; tables are given so that people change them little, and its metres count in the points.
std::vector<engine::ObjectiveTerm> objective_of(const domain::EventSettings& settings);

/// The rules that count in the points shown to people: the levels, and walking where it matters.
std::vector<engine::RuleKey> pointed_rules(const domain::EventSettings& settings);

/// The cost of a meeting left out. One meeting more always counts above any wish: two of the weakest (2 × 11) weigh
/// more than one of the strongest (20).
std::int64_t priority_of(int meeting_priority);

/// Points are one number for people: missing meetings by priority, ten for each meeting short of the least number, one
/// for each break, one for each 100 m walked. They follow the levels' direction, not their strict order.
double points_of_unit(engine::RuleKey rule);

/// How many points `after` costs more than `before`, each rule's rounded.
std::int64_t points_between(const std::vector<engine::RuleKey>& rules, const engine::Score& before,
                            const engine::Score& after);

/// Points of a whole timetable.
std::int64_t points_of(const std::vector<engine::RuleKey>& rules, const engine::Score& score);

}  // namespace gyoryu::planning
