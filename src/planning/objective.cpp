#include "planning/objective.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::planning {

namespace {

using engine::RuleKey;

std::int64_t points(RuleKey rule, std::int64_t penalty) {
    return std::llround(static_cast<double>(penalty) * points_of_unit(rule));
}

RuleKey rule_of(domain::PlanningGoal goal) {
    switch (goal) {
        case domain::PlanningGoal::longest_wait:
            return RuleKey::longest_wait;
        case domain::PlanningGoal::fairness_breaks:
            return RuleKey::fairness_breaks;
        case domain::PlanningGoal::fairness_slots:
            return RuleKey::fairness_slots;
        case domain::PlanningGoal::interpreter_load:
            return RuleKey::interpreter_load;
        case domain::PlanningGoal::interpreter_field:
            return RuleKey::interpreter_field;
        case domain::PlanningGoal::second_language:
            return RuleKey::second_language;
        case domain::PlanningGoal::walking:
            break;
    }
    return RuleKey::walking;
}

}  // namespace

std::vector<engine::ObjectiveTerm> objective_of(const domain::EventSettings& settings) {
    std::vector<engine::ObjectiveTerm> terms;
    int level = 0;
    if (settings.fairness_floor > 0) terms.push_back({RuleKey::fairness_floor, level++, 1});
    terms.push_back({RuleKey::unscheduled, level++, 1});
    terms.push_back({RuleKey::breaks, level++, 1});
    for (const auto goal : settings.goals) {
        const auto rule = rule_of(goal);
        if (std::ranges::find(terms, rule, &engine::ObjectiveTerm::rule) == terms.end())
            terms.push_back({rule, level++, 1});
    }
    return terms;
}

std::vector<engine::RuleKey> pointed_rules(const domain::EventSettings& settings) {
    std::vector<RuleKey> rules;
    for (const auto& term : objective_of(settings)) rules.push_back(term.rule);
    if (settings.walking_matters && std::ranges::find(rules, RuleKey::walking) == rules.end())
        rules.push_back(RuleKey::walking);
    return rules;
}

double points_of_unit(RuleKey rule) {
    switch (rule) {
        case RuleKey::fairness_floor:
            return 10;
        case RuleKey::walking:
            return 0.01;
        default:
            return 1;
    }
}

std::int64_t priority_of(int meeting_priority) { return 10 + meeting_priority; }

std::int64_t points_between(const std::vector<RuleKey>& rules, const engine::Score& before,
                            const engine::Score& after) {
    std::int64_t total = 0;
    for (const auto rule : rules) total += points(rule, after[rule] - before[rule]);
    return total;
}

std::int64_t points_of(const std::vector<RuleKey>& rules, const engine::Score& score) {
    return points_between(rules, {}, score);
}

}  // namespace gyoryu::planning
