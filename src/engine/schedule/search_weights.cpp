#include "engine/schedule/search_weights.h"

#include <algorithm>
#include <map>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t unit = 100;
constexpr std::int64_t level_step = 6;
constexpr std::int64_t idle_share = 35;  ///< hundredths of a break, measured

/// The mean way between two tables: a change of table is then about as bad as a break would be there.
std::int64_t usual_walk(const Problem& problem) {
    const auto tables = static_cast<TableIndex>(std::min<std::size_t>(problem.tables.size(), 50));
    std::int64_t sum = 0, pairs = 0;
    for (TableIndex a = 0; a < tables; ++a) {
        for (TableIndex b = a + 1; b < tables; ++b, ++pairs) sum += walk_between_m(problem, a, b);
    }
    return pairs == 0 ? 1 : std::max<std::int64_t>(1, sum / pairs);
}

}  // namespace

SearchWeights::SearchWeights(const Problem& problem) {
    std::map<int, std::int64_t> factor;
    for (const ObjectiveTerm& term : problem.objective) factor[term.level] = 0;
    // The last level counts one unit, each one before it some times more.
    std::int64_t next = unit;
    for (auto level = factor.rbegin(); level != factor.rend(); ++level) {
        level->second = next;
        next = std::min<std::int64_t>(next * level_step, 1'000'000);
    }
    std::map<int, std::int64_t> largest;
    for (const ObjectiveTerm& term : problem.objective) {
        largest[term.level] = std::max(largest[term.level], term.weight);
    }
    for (const ObjectiveTerm& term : problem.objective) {
        const std::int64_t weight = std::max<std::int64_t>(1, factor[term.level] * term.weight / largest[term.level]);
        if (term.rule == RuleKey::unscheduled) unplaced = weight;
        if (term.rule == RuleKey::breaks) {
            breaks = weight;
            idle = std::max<std::int64_t>(1, weight * idle_share / 100);
        }
        if (term.rule == RuleKey::longest_wait) longest_wait = weight;
        if (term.rule == RuleKey::fairness_floor) floor = weight;
        if (term.rule == RuleKey::distance_from_earlier) distance = weight;
        if (term.rule == RuleKey::fairness_breaks) fairness_breaks = weight;
        if (term.rule == RuleKey::fairness_slots) fairness_slots = weight;
        if (term.rule == RuleKey::interpreter_load) interpreter_load = weight;
        if (term.rule == RuleKey::walking) walking = std::max<std::int64_t>(1, weight / usual_walk(problem));
        if (term.rule == RuleKey::second_language) second_language = weight;
        if (term.rule == RuleKey::interpreter_field) interpreter_field = weight;
        if (term.rule == RuleKey::interpreters_changed) interpreters_changed = weight;
        if (term.rule == RuleKey::tables_changed) tables_changed = weight;
    }
    std::int64_t priority = 1;
    for (const Meeting& meeting : problem.meetings) priority = std::max(priority, meeting.priority);
    unplaced = std::max<std::int64_t>(unplaced, 1);
    unplaced_mandatory = std::max(unplaced * priority, level_step * unit) * 2;
    if (problem.fairness_breaks_most) unfair = std::max(breaks, unit) * 2;
}

std::int64_t SearchWeights::of_words(RuleKey rule) const {
    if (rule == RuleKey::second_language) return second_language;
    return rule == RuleKey::interpreter_field ? interpreter_field : interpreters_changed;
}

}  // namespace gyoryu::engine
