#include "engine/schedule/sat_encoding.h"

#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/twins.h"

#include <algorithm>

namespace gyoryu::engine {

SatEncoding::SatEncoding(const Compiled& compiled, SatSolver& solver, Use use, std::vector<ParticipantIndex> unbroken)
    : c_(compiled), solver_(solver), use_(use), explain_(use == Use::conflict), domain_(compiled.starts) {
    unbroken_.assign(c_.participant_count(), 0);
    for (const ParticipantIndex p : unbroken) unbroken_[p] = c_.scopes.size() == 1;
    const auto meetings = static_cast<std::size_t>(c_.meeting_count());
    start_.assign(meetings, std::vector<Literal>(c_.slot_count, 0));
    ordered_.resize(meetings);
    class_.resize(meetings);
    interpreter_.resize(meetings);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) meeting(m);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) precedence(m);
    if (!explain_) order_twins();
    busy_.assign(c_.participant_count(), std::vector<Literal>(c_.slot_count, 0));
    breaks_.resize(c_.participant_count());
    gaps_.resize(c_.participant_count());
    begun_.resize(c_.participant_count());
    broken_.resize(c_.participant_count());
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) participant(p);
    meet_within_runs();
    fairness();
    if (c_.one_kind_of_place && !c_.some_split && !explain_) {
        busy_people();
    } else {
        tables();
    }
    interpreters();
}

Literal SatEncoding::demand(const Demand& demand) {
    if (!explain_) return 0;
    demands_.emplace_back(demand, solver_.variable());
    return demands_.back().second;
}

/// The clause, to hold while the demand is switched on (0 = always).
void SatEncoding::either(std::vector<Literal> clause, Literal unless_demand) {
    if (unless_demand != 0) clause.push_back(-unless_demand);
    solver_.clause(clause);
}

Literal SatEncoding::both(Literal a, Literal b) {
    const auto [entry, fresh] = both_.emplace(std::minmax(a, b), 0);
    if (!fresh) return entry->second;
    const Literal out = entry->second = solver_.variable();
    solver_.clause({-a, -b, out});
    return out;
}

void SatEncoding::meeting(MeetingIndex m) {
    const Meeting& meeting = c_.meeting(m);
    if (explain_) {
        domain_[m] = SlotSet{};
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            if (end_of(c_.problem, meeting, s) != none) domain_[m].insert(s);
        }
    }
    std::vector<Literal> all;
    for (SlotIndex s = domain_[m].first(); s != none; s = domain_[m].next(s + 1)) {
        all.push_back(start_[m][s] = solver_.variable());
    }
    at_most_one(solver_, all);
    if (explain_) exclude_starts(m);
    const bool surely = c_.must[m] && !explain_;
    placed_.push_back(surely ? solver_.truth() : solver_.variable());
    if (meeting.mandatory && explain_) {
        solver_.clause({-demand({.rule = RuleKey::mandatory, .meeting = m}), placed_[m]});
    }
    if (meeting.frozen && explain_) {
        const SlotIndex was = c_.problem.earlier[m].slot;
        const Literal there = was == none ? -placed_[m] : start_[m][was] == 0 ? -solver_.truth() : start_[m][was];
        either({there}, demand({.rule = RuleKey::frozen, .meeting = m, .slot = was}));
    }
    if (!surely) {
        for (const Literal literal : all) solver_.clause({-literal, placed_[m]});
        all.push_back(-placed_[m]);
    }
    solver_.clause(all);
    std::vector<Literal> classes;
    for (const int k : c_.classes_of[m]) {
        const bool only = c_.classes_of[m].size() == 1;
        classes.push_back(class_[m][k] = only ? placed_[m] : solver_.variable());
    }
    if (meeting.mode != Mode::video)
        either(
            [&] {
                auto clause = classes;
                clause.push_back(-placed_[m]);
                return clause;
            }(),
            0);
    at_most_one(solver_, classes);
}

/// One demand after the other takes starts away, each on a literal of its own.
void SatEncoding::exclude_starts(MeetingIndex m) {
    const Meeting& meeting = c_.meeting(m);
    const auto forbid = [&](const Demand& what, auto&& allowed) {
        Literal on = 0;
        for (SlotIndex s = domain_[m].first(); s != none; s = domain_[m].next(s + 1)) {
            if (allowed(s)) continue;
            if (on == 0) on = demand(what);
            either({-start_[m][s]}, on);
        }
    };
    if (meeting.fixed_slot) {
        forbid({.rule = RuleKey::fixed_slot, .meeting = m, .slot = *meeting.fixed_slot},
               [&](SlotIndex s) { return s == *meeting.fixed_slot; });
    }
    if (meeting.session) {
        forbid({.rule = RuleKey::allowed_session, .meeting = m, .session = *meeting.session}, [&](SlotIndex s) {
            return c_.problem.slots[s].session == *meeting.session &&
                   c_.problem.slots[s + meeting.duration - 1].session == *meeting.session;
        });
    }
}

/// Holds when the meeting starts at the slot or before it.
Literal SatEncoding::started_by(MeetingIndex m, SlotIndex s) {
    if (s < 0) return -solver_.truth();
    auto& row = ordered_[m];
    if (row.empty()) {
        for (SlotIndex t = 0; t < c_.slot_count; ++t) {
            row.push_back(solver_.variable());
            if (start_[m][t] != 0) solver_.clause({-start_[m][t], row[t]});
            if (t > 0) solver_.clause({-row[t - 1], row[t]});
            std::vector<Literal> reason{-row[t]};
            if (t > 0) reason.push_back(row[t - 1]);
            if (start_[m][t] != 0) reason.push_back(start_[m][t]);
            solver_.clause(reason);
        }
    }
    return row[std::min(s, c_.slot_count - 1)];
}

void SatEncoding::precedence(MeetingIndex m) {
    for (const MeetingIndex before : c_.before[m]) {
        const Literal on = demand({.rule = RuleKey::precedence, .meeting = m, .other_meeting = before});
        const int gap = c_.meeting(before).duration;
        for (SlotIndex s = domain_[m].first(); s != none; s = domain_[m].next(s + 1)) {
            either({-start_[m][s], -placed_[before], started_by(before, s - gap)}, on);
        }
    }
}

/// Of meetings that are alike the first is placed first and begins first.
void SatEncoding::order_twins() {
    for (const auto& group : twins(c_)) {
        for (std::size_t i = 1; i < group.size(); ++i) {
            const MeetingIndex m = group[i];
            solver_.clause({-placed_[m], placed_[group[i - 1]]});
            for (SlotIndex s = domain_[m].first(); s != none; s = domain_[m].next(s + 1)) {
                solver_.clause({-start_[m][s], started_by(group[i - 1], s - 1)});
            }
        }
    }
}

/// The literals of the meeting that make it cover the slot.
std::vector<Literal> SatEncoding::covering(MeetingIndex m, SlotIndex s) const {
    std::vector<Literal> out;
    for (SlotIndex t = std::max(0, s - c_.meeting(m).duration + 1); t <= s; ++t) {
        if (start_[m][t] != 0) out.push_back(start_[m][t]);
    }
    return out;
}

void SatEncoding::prefer(const std::vector<Choice>& choices) {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!choices[m].placed()) continue;
        const Literal literal = starts_at(m, choices[m].start);
        if (literal != 0) solver_.prefer(literal);
    }
}

std::vector<Choice> SatEncoding::choices() const {
    std::vector<Choice> out(start_.size());
    for (std::size_t m = 0; m < out.size(); ++m) {
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            if (start_[m][s] != 0 && solver_.value(start_[m][s])) out[m].start = s;
        }
        if (out[m].start == none) continue;
        for (const auto& [k, literal] : class_[m]) {
            if (solver_.value(literal)) out[m].table_class = k;
        }
        for (const auto& [i, literal] : interpreter_[m]) {
            if (solver_.value(literal)) out[m].interpreter = i;
        }
    }
    return out;
}

}  // namespace gyoryu::engine
