#include "planning/verdict.h"

#include "engine/check/check.h"
#include "engine/rules/measured_rule.h"
#include "planning/objective.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

using domain::LevelScore;
using domain::Verdict;
using domain::VerdictStatus;

VerdictStatus status_of(engine::Status status) {
    switch (status) {
        case engine::Status::optimal:
            return VerdictStatus::optimal;
        case engine::Status::feasible:
            return VerdictStatus::feasible;
        case engine::Status::infeasible:
            return VerdictStatus::infeasible;
        case engine::Status::unknown:
            break;
    }
    return VerdictStatus::unknown;
}

std::vector<LevelScore> levels_of(const PlanningProblem& planning, const engine::Score& score) {
    std::vector<LevelScore> levels;
    for (const auto& term : planning.problem.objective)
        levels.push_back({std::string(engine::name_of(term.rule)), score[term.rule], {}, points_of_unit(term.rule)});
    return levels;
}

void count_meetings(Verdict& verdict, const Snapshot& snapshot, const engine::Timetable& timetable,
                    const engine::Score& score) {
    verdict.wished = static_cast<int>(snapshot.meetings.size());
    verdict.placed = static_cast<int>(std::ranges::count_if(timetable.placements(), &engine::Placement::placed));
    verdict.breaks = static_cast<int>(score[engine::RuleKey::breaks]);
}

/// What the level could cost at most: all meetings left out, or what it costs here.
std::int64_t worst_of(const LevelScore& level, const engine::Problem& problem) {
    if (level.rule != engine::name_of(engine::RuleKey::unscheduled)) return level.value;
    std::int64_t worst = 0;
    for (const auto& meeting : problem.meetings) worst += meeting.priority;
    return worst;
}

std::optional<double> gap_of(const std::vector<LevelScore>& levels, const engine::Problem& problem) {
    double lost = 0, range = 0;
    for (const auto& level : levels) {
        if (!level.bound || *level.bound > level.value) return std::nullopt;
        const auto weighed = [&](std::int64_t units) {
            return level.weight * static_cast<double>(units - *level.bound);
        };
        lost += weighed(level.value);
        range += weighed(worst_of(level, problem));
    }
    return lost > 0 ? 100.0 * lost / range : 0.0;
}

}  // namespace

Verdict verdict_of(const PlanningProblem& planning, const Snapshot& snapshot, const engine::Outcome& outcome) {
    Verdict verdict;
    verdict.status = status_of(outcome.status);
    verdict.levels = levels_of(planning, outcome.objective);
    for (std::size_t i = 0; i < verdict.levels.size(); ++i) {
        auto& level = verdict.levels[i];
        level.bound = std::min(level.value, outcome.bound[planning.problem.objective[i].rule]);
        if (outcome.status == engine::Status::optimal) level.bound = level.value;
    }
    count_meetings(verdict, snapshot, outcome.timetable, outcome.objective);
    verdict.gap_percent = gap_of(verdict.levels, planning.problem);
    verdict.work = static_cast<std::int64_t>(outcome.work);
    return verdict;
}

Verdict edited_verdict_of(const PlanningProblem& planning, const Snapshot& snapshot, const engine::Timetable& timetable,
                          const Verdict& solved) {
    const auto score = engine::score_of(planning.problem, timetable);
    Verdict verdict;
    verdict.status = VerdictStatus::edited;
    verdict.levels = levels_of(planning, score);
    for (auto& level : verdict.levels) {
        const auto known = std::ranges::find(solved.levels, level.rule, &LevelScore::rule);
        if (known != solved.levels.end()) level.bound = known->bound;
    }
    const bool proven = !verdict.levels.empty() && std::ranges::all_of(verdict.levels, [](const LevelScore& level) {
        return level.bound && *level.bound == level.value;
    });
    if (proven && engine::check(planning.problem, timetable).empty()) verdict.status = VerdictStatus::optimal;
    count_meetings(verdict, snapshot, timetable, score);
    verdict.gap_percent = gap_of(verdict.levels, planning.problem);
    verdict.seed = solved.seed;
    verdict.threads = solved.threads;
    return verdict;
}

domain::CurvePoint curve_point(const PlanningProblem& planning, double seconds, std::uint64_t work,
                               const engine::Score& incumbent, const engine::Score& bound) {
    std::vector<engine::RuleKey> levels;
    for (const auto& term : planning.problem.objective) levels.push_back(term.rule);
    return {seconds, static_cast<std::int64_t>(work), static_cast<double>(points_of(levels, incumbent)),
            static_cast<double>(points_of(levels, bound))};
}

std::vector<domain::CurvePoint> thinned(std::vector<domain::CurvePoint> curve, std::size_t most) {
    while (curve.size() > most) {
        // Dropping every second point but the ends keeps both the early fall and the late crawl.
        std::vector<domain::CurvePoint> kept;
        for (std::size_t i = 0; i < curve.size(); ++i)
            if (i % 2 == 0 || i + 1 == curve.size()) kept.push_back(curve[i]);
        curve = std::move(kept);
    }
    return curve;
}

}  // namespace gyoryu::planning
