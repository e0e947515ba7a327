#include "engine/schedule/level_penalties.h"

#include "engine/schedule/participant_bound.h"
#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/sat_measures.h"

#include <algorithm>
#include <map>

namespace gyoryu::engine {

namespace {

struct Builder {
    const Compiled& c;
    SatSolver& solver;
    const SatEncoding& encoding;
    bool all_placed;
    std::vector<PenaltyChain> chains;

    void breaks(std::int64_t weight) {
        for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
            PenaltyChain chain{encoding.breaks_of(p), weight, 0};
            const auto fewest = all_placed ? fewest_breaks(c, p) : std::optional(0);
            if (!fewest || *fewest > static_cast<int>(chain.literals.size())) {
                return solver.clause({-solver.truth()});
            }
            chain.certain = static_cast<std::size_t>(*fewest);
            // Where none is certain, cores of gaps are smaller than cores of counts.
            if (chain.certain == 0 && !encoding.gaps_of(p).empty()) {
                for (const Literal gap : encoding.gaps_of(p)) chains.push_back({{gap}, weight, 0});
            } else if (!chain.literals.empty()) {
                chains.push_back(std::move(chain));
            }
        }
    }

    void fairness_floor(std::int64_t weight) {
        for (const auto& meetings : c.of_participant) {
            const int due = std::min(c.problem.meetings_floor, static_cast<int>(meetings.size()));
            if (due == 0) continue;
            std::vector<Literal> left_out;
            for (const MeetingIndex m : meetings) left_out.push_back(-encoding.placed(m));
            const auto count = count_up(solver, left_out, static_cast<int>(left_out.size()));
            chains.push_back({{count.end() - due, count.end()}, weight, 0});
        }
    }

    void unscheduled(std::int64_t weight) {
        for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
            if (!c.must[m]) chains.push_back({{-encoding.placed(m)}, weight * c.meeting(m).priority, 0});
        }
    }

    void distance_from_earlier(std::int64_t weight) {
        if (c.problem.earlier.empty()) return;
        for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
            if (!c.problem.earlier[m].placed()) continue;
            const Literal same = encoding.starts_at(m, c.problem.earlier[m].slot);
            chains.push_back({{same == 0 ? solver.truth() : -same}, weight, 0});
        }
    }

    SatMeasures::Chains measured(RuleKey rule) {
        SatMeasures measures(c, solver, encoding);
        switch (rule) {
            case RuleKey::longest_wait:
                return measures.longest_wait();
            case RuleKey::fairness_breaks:
                return measures.fairness_breaks();
            case RuleKey::fairness_slots:
                return measures.fairness_slots();
            case RuleKey::interpreter_load:
                return measures.interpreter_load();
            case RuleKey::walking:
                return measures.walking();
            case RuleKey::tables_changed:
                return measures.tables_changed();
            default:
                return measures.of_words(rule);
        }
    }

    bool add(const ObjectiveTerm& term) {
        if (term.rule == RuleKey::breaks) {
            breaks(term.weight);
        } else if (term.rule == RuleKey::fairness_floor) {
            fairness_floor(term.weight);
        } else if (term.rule == RuleKey::unscheduled) {
            unscheduled(term.weight);
        } else if (term.rule == RuleKey::distance_from_earlier) {
            distance_from_earlier(term.weight);
        } else {
            auto more = measured(term.rule);
            if (!more) return false;
            for (PenaltyChain& chain : *more) {
                chain.weight *= term.weight;
                chains.push_back(std::move(chain));
            }
        }
        return true;
    }
};

}  // namespace

std::vector<std::vector<ObjectiveTerm>> levels_of(const std::vector<ObjectiveTerm>& objective) {
    std::map<int, std::vector<ObjectiveTerm>> by_level;
    for (const ObjectiveTerm& term : objective) by_level[term.level].push_back(term);
    std::vector<std::vector<ObjectiveTerm>> levels;
    for (auto& [level, terms] : by_level) levels.push_back(std::move(terms));
    return levels;
}

std::optional<std::vector<PenaltyChain>> level_penalties(const Compiled& compiled, SatSolver& solver,
                                                         const SatEncoding& encoding,
                                                         const std::vector<ObjectiveTerm>& level, bool all_placed) {
    Builder builder{compiled, solver, encoding, all_placed, {}};
    for (const ObjectiveTerm& term : level) {
        if (!builder.add(term)) return std::nullopt;
    }
    return std::move(builder.chains);
}

/// What is certain is taken off, the rest is counted.
bool hold_level(SatSolver& solver, const std::vector<PenaltyChain>& chains, std::int64_t value) {
    std::vector<Literal> counted;
    for (const PenaltyChain& chain : chains) {
        value -= chain.weight * static_cast<std::int64_t>(chain.certain);
        for (std::size_t k = 0; k < chain.certain; ++k) solver.clause({chain.literals[k]});
        counted.insert(counted.end(), chain.literals.begin() + static_cast<std::ptrdiff_t>(chain.certain),
                       chain.literals.end());
    }
    if (counted.empty()) return true;
    if (value < 0) {
        solver.clause({-solver.truth()});
        return true;
    }
    if (value == 0) {
        for (const Literal literal : counted) solver.clause({-literal});
        return true;
    }
    if (solver.settings().stress_counted) std::ranges::for_each(counted, [&](Literal one) { solver.stress(one); });
    const std::int64_t weight = chains.front().weight;
    if (!std::ranges::all_of(chains, [&](const PenaltyChain& chain) { return chain.weight == weight; })) return false;
    at_most(solver, counted, static_cast<int>(value / weight));
    return true;
}

}  // namespace gyoryu::engine
