#include "engine/schedule/sat_measures.h"

#include "engine/schedule/sat_cardinality.h"

#include <algorithm>
#include <numeric>

namespace gyoryu::engine {

namespace {

/// Clauses for one rule beyond which a proof takes too long anyway.
constexpr std::size_t clauses_most = 400'000;

/// Counting n literals takes about that many clauses.
std::size_t clauses_of_counting(std::size_t n) { return n * n; }

}  // namespace

std::vector<PenaltyChain> SatMeasures::spread(const std::vector<std::vector<Literal>>& rows) {
    std::size_t most = 0, least = rows.empty() ? 0 : rows.front().size();
    for (const auto& row : rows) {
        most = std::max(most, row.size());
        least = std::min(least, row.size());
    }
    std::vector<Literal> somebody, everybody, difference;
    for (std::size_t k = 0; k < most; ++k) {
        somebody.push_back(solver_.variable());
        difference.push_back(solver_.variable());
        if (k > 0) solver_.clause({-difference[k], difference[k - 1]});
        if (k < least) everybody.push_back(solver_.variable());
        for (const auto& row : rows) {
            if (k < row.size()) solver_.clause({-row[k], somebody[k]});
            if (k < least) solver_.clause({-everybody[k], row[k]});
        }
    }
    for (std::size_t k = 0; k <= least && k < most; ++k) {
        for (std::size_t d = 0; k + d < most; ++d) {
            std::vector<Literal> clause{-somebody[k + d], difference[d]};
            if (k < least) clause.push_back(everybody[k]);
            solver_.clause(clause);
        }
    }
    if (difference.empty()) return {};
    return {{difference, 1, 0}};
}

/// Holds exactly where a run of busy slots ends a gap.
std::vector<Literal> SatMeasures::gaps_of(ParticipantIndex p) {
    std::vector<Literal> gaps;
    Literal begun = 0;  // busy before in this scope
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const bool fresh = c_.scope_firsts.contains(s);
        if (fresh) begun = 0;
        const Literal busy = encoding_.busy(p, s);
        const Literal before = fresh ? 0 : encoding_.busy(p, s - 1);
        if (busy != 0 && begun != 0 && begun != before) {
            const Literal gap = solver_.variable();
            solver_.clause({-gap, busy});
            solver_.clause({-gap, begun});
            std::vector<Literal> clause{gap, -busy, -begun};
            if (before != 0) {
                solver_.clause({-gap, -before});
                clause.push_back(before);
            }
            solver_.clause(clause);
            gaps.push_back(gap);
        }
        begun = encoding_.begun_with(begun, busy);
    }
    return gaps;
}

SatMeasures::Chains SatMeasures::fairness_breaks() {
    std::vector<std::vector<Literal>> rows;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        const auto gaps = gaps_of(p);
        rows.push_back(count_up(solver_, gaps, static_cast<int>(gaps.size()), true));
    }
    return spread(rows);
}

SatMeasures::Chains SatMeasures::fairness_slots() {
    int unit = 0;
    for (const Slot& slot : c_.problem.slots) unit = std::gcd(unit, slot.burden);
    if (unit == 0) return std::vector<PenaltyChain>{};
    std::vector<std::vector<Literal>> inputs;
    std::size_t clauses = 0;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (c_.of_participant[p].empty()) continue;
        auto& own = inputs.emplace_back();
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            if (encoding_.busy(p, s) != 0)
                own.insert(own.end(), c_.problem.slots[s].burden / unit, encoding_.busy(p, s));
        }
        clauses += clauses_of_counting(own.size());
    }
    if (clauses > clauses_most) return std::nullopt;
    std::vector<std::vector<Literal>> rows;
    for (const auto& own : inputs) rows.push_back(count_up(solver_, own, static_cast<int>(own.size()), true));
    auto chains = spread(rows);
    for (PenaltyChain& chain : chains) chain.weight = unit;
    return chains;
}

/// Whoever interprets a meeting works as many slots as it lasts.
SatMeasures::Chains SatMeasures::interpreter_load() {
    std::vector<std::vector<Literal>> inputs(c_.problem.interpreters.size());
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        for (const auto& [i, literal] : encoding_.interpreters(m)) {
            inputs[i].insert(inputs[i].end(), c_.meeting(m).duration, literal);
        }
    }
    std::size_t clauses = 0;
    for (const auto& own : inputs) clauses += clauses_of_counting(own.size());
    if (clauses > clauses_most) return std::nullopt;
    std::vector<std::vector<Literal>> rows;
    for (const auto& own : inputs) {
        rows.push_back(count_up(solver_, own, std::min(c_.slot_count, static_cast<int>(own.size())), true));
    }
    return spread(rows);
}

/// Literal k: some gap has at least k + 1 slots. Runs of idle slots are followed from where somebody was busy before.
std::vector<Literal> SatMeasures::waits_of(ParticipantIndex p) {
    std::vector<Literal> waits, run;  // run[k]: idle in the last k + 1 slots at least, and busy before
    Literal begun = 0;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        if (c_.scope_firsts.contains(s)) {
            begun = 0;
            run.clear();
        }
        const Literal busy = encoding_.busy(p, s);
        while (busy != 0 && waits.size() < run.size()) {
            waits.push_back(solver_.variable());
            if (waits.size() > 1) solver_.clause({-waits.back(), waits[waits.size() - 2]});
        }
        for (std::size_t k = 0; busy != 0 && k < run.size(); ++k) solver_.clause({-busy, -run[k], waits[k]});
        std::vector<Literal> next;
        for (std::size_t k = 0; k <= run.size(); ++k) {
            const Literal before = k == 0 ? begun : run[k - 1];
            if (before == 0) continue;
            std::vector<Literal> clause{-before, solver_.variable()};
            next.push_back(clause.back());
            if (busy != 0) clause.push_back(busy);
            solver_.clause(clause);
        }
        run = std::move(next);
        if (busy == 0) continue;
        const Literal now = solver_.variable();
        solver_.clause({-busy, now});
        if (begun != 0) solver_.clause({-begun, now});
        begun = now;
    }
    return waits;
}

SatMeasures::Chains SatMeasures::longest_wait() {
    const auto clauses = static_cast<std::size_t>(c_.participant_count()) * clauses_of_counting(c_.slot_count);
    if (clauses > clauses_most) return std::nullopt;
    std::vector<PenaltyChain> chains;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (c_.of_participant[p].size() < 2) continue;
        auto waits = waits_of(p);
        if (!waits.empty()) chains.push_back({std::move(waits), 1, 0});
    }
    return chains;
}

/// [slot][table]: the participant has a meeting there; 0 = never.
std::vector<std::vector<Literal>> SatMeasures::tables_at(ParticipantIndex p) {
    std::vector<std::vector<Literal>> at(c_.slot_count, std::vector<Literal>(c_.problem.tables.size(), 0));
    for (const MeetingIndex m : c_.of_participant[p]) {
        for (const auto& [k, there] : encoding_.classes(m)) {
            for (SlotIndex s = 0; s < c_.slot_count; ++s) {
                for (const Literal covers : encoding_.covering(m, s)) {
                    Literal& literal = at[s][c_.classes[k].tables.front()];
                    if (literal == 0) literal = solver_.variable();
                    solver_.clause({-covers, -there, literal});
                }
            }
        }
    }
    return at;
}

/// Each step from the last table to the next is a chain of its distances, the nearest first.
void SatMeasures::walks_of(ParticipantIndex p, std::vector<PenaltyChain>& chains) {
    const auto at = tables_at(p);
    std::vector<Literal> last(c_.problem.tables.size(), 0);  // by table: the last one of the day so far
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        if (s > 0 && c_.problem.slots[s].day != c_.problem.slots[s - 1].day) std::ranges::fill(last, 0);
        std::map<int, Literal> farther;  // by metres
        std::vector<Literal> held;
        for (const MeetingIndex m : c_.of_participant[p]) {
            if (c_.meeting(m).mode == Mode::video) continue;
            for (const Literal covers : encoding_.covering(m, s)) held.push_back(covers);
        }
        for (std::size_t from = 0; from < last.size(); ++from) {
            for (std::size_t to = 0; to < last.size(); ++to) {
                if (from == to || last[from] == 0 || at[s][to] == 0) continue;
                const int metres =
                    walk_between_m(c_.problem, static_cast<TableIndex>(from), static_cast<TableIndex>(to));
                Literal& walk = farther[metres];
                if (walk == 0) walk = solver_.variable();
                solver_.clause({-last[from], -at[s][to], walk});
            }
        }
        int nearer = 0;
        Literal before = 0;
        for (const auto& [metres, walk] : farther) {
            if (before != 0) solver_.clause({-walk, before});
            chains.push_back({{walk}, metres - nearer, 0});
            nearer = metres;
            before = walk;
        }
        for (std::size_t t = 0; t < last.size(); ++t) {
            const Literal old = last[t];
            if (old == 0 && at[s][t] == 0) continue;
            last[t] = solver_.variable();
            if (at[s][t] != 0) solver_.clause({-at[s][t], last[t]});
            if (old == 0) continue;
            auto stays = held;
            stays.insert(stays.end(), {-old, last[t]});
            solver_.clause(stays);
        }
    }
}

SatMeasures::Chains SatMeasures::walking() {
    const auto clauses = static_cast<std::size_t>(c_.participant_count() * c_.slot_count) *
                         clauses_of_counting(c_.problem.tables.size());
    if (!c_.tables_apart || clauses > clauses_most) return std::nullopt;
    std::vector<PenaltyChain> chains;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (c_.at_once[p] == 1 && c_.of_participant[p].size() > 1) walks_of(p, chains);
    }
    return chains;
}

SatMeasures::Chains SatMeasures::tables_changed() {
    if (!c_.tables_apart) return std::nullopt;
    std::vector<PenaltyChain> chains;
    for (MeetingIndex m = 0; m < c_.meeting_count() && !c_.problem.earlier.empty(); ++m) {
        const Placement& was = c_.problem.earlier[m];
        if (!was.placed() || (was.table == none && c_.meeting(m).mode == Mode::video)) continue;
        const Literal changed = solver_.variable();
        std::vector<Literal> clause{-encoding_.placed(m), changed};
        for (const auto& [k, literal] : encoding_.classes(m)) {
            if (c_.classes[k].tables.front() == was.table) clause.push_back(literal);
        }
        solver_.clause(clause);
        chains.push_back({{changed}, 1, 0});
    }
    return chains;
}

SatMeasures::Chains SatMeasures::of_words(RuleKey rule) {
    std::vector<PenaltyChain> chains;
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        const Literal counts = solver_.variable();
        bool ever = false;
        std::vector<Literal> alone{-encoding_.placed(m), counts};
        for (const auto& [i, literal] : encoding_.interpreters(m)) {
            alone.push_back(literal);
            if (!c_.counts_for(rule, m, i)) continue;
            solver_.clause({-literal, counts});
            ever = true;
        }
        if (!c_.interpreted[m] && c_.counts_for(rule, m, none)) {
            solver_.clause(alone);
            ever = true;
        }
        if (ever) chains.push_back({{counts}, 1, 0});
    }
    return chains;
}

}  // namespace gyoryu::engine
