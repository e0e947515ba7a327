#include "engine/schedule/sat_encoding.h"

#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/twins.h"

#include <algorithm>

namespace gyoryu::engine {

SatEncoding::SatEncoding(const Compiled& compiled, SatSolver& solver, bool explain,
                         std::vector<ParticipantIndex> unbroken)
    : c_(compiled), solver_(solver), explain_(explain), domain_(compiled.starts) {
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
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) participant(p);
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

void SatEncoding::participant(ParticipantIndex p) {
    int total = 0;
    bool exact = !explain_ && c_.at_once[p] == 1;
    for (const MeetingIndex m : c_.of_participant[p]) {
        total += c_.meeting(m).duration;
        exact = exact && c_.must[m];
    }
    Literal away = 0;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        std::vector<Literal> covers;
        for (const MeetingIndex m : c_.of_participant[p]) {
            for (const Literal literal : covering(m, s)) covers.push_back(literal);
        }
        if (covers.empty()) continue;
        at_most(solver_, covers, c_.at_once[p]);
        const Literal busy = busy_[p][s] = solver_.variable();
        for (const Literal literal : covers) solver_.clause({-literal, busy});
        covers.push_back(-busy);
        solver_.clause(covers);
        if (explain_ && !c_.problem.participants[p].available.contains(s)) {
            if (away == 0) away = demand({.rule = RuleKey::availability, .participant = p});
            solver_.clause({-away, -busy});
        }
    }
    if (explain_ && c_.at_once[p] == 1) enough_slots(p);
    rests_of(p);
    limits_of(p);
    if (exact && total > 0 && unbroken_[p]) return one_interval(p, total);
    if (exact && total > 0) count_meetings(p, total);
    count_breaks(p);
}

/// Busy from a first slot on, as long as all meetings take.
void SatEncoding::one_interval(ParticipantIndex p, int total) {
    std::vector<Literal> begun;  // at the slot or before
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        begun.push_back(s >= c_.slot_count - total ? solver_.truth() : solver_.variable());
        if (s > 0) solver_.clause({-begun[s - 1], begun[s]});
        const Literal over = s >= total ? begun[s - total] : -solver_.truth();
        const Literal busy = busy_[p][s] == 0 ? -solver_.truth() : busy_[p][s];
        solver_.clause({-begun[s], over, busy});
        solver_.clause({-busy, begun[s]});
        solver_.clause({-busy, -over});
    }
}

/// So many meetings need so many busy slots: implied, but slow to find out pair by pair.
void SatEncoding::enough_slots(ParticipantIndex p) {
    std::vector<Literal> held, busy;
    for (const MeetingIndex m : c_.of_participant[p]) held.push_back(placed_[m]);
    for (const Literal literal : busy_[p]) {
        if (literal != 0) busy.push_back(literal);
    }
    const auto meetings = count_up(solver_, held, static_cast<int>(held.size()));
    const auto slots = count_up(solver_, busy, static_cast<int>(held.size()), true);
    for (std::size_t k = 0; k < meetings.size(); ++k) {
        either({-meetings[k], k < slots.size() ? slots[k] : -solver_.truth()}, 0);
    }
}

/// Some stretch of each rest's window stays idle.
void SatEncoding::rests_of(ParticipantIndex p) {
    for (const Rest& rest : c_.problem.participants[p].rests) {
        const Literal on =
            demand({.rule = RuleKey::participant_rest, .participant = p, .slot = rest.first, .limit = rest.slots});
        std::vector<Literal> stretches;
        for (SlotIndex from = rest.first; from + rest.slots - 1 <= rest.last; ++from) {
            const Literal idle = solver_.variable();
            for (SlotIndex s = from; s < from + rest.slots; ++s) {
                if (busy_[p][s] != 0) solver_.clause({-idle, -busy_[p][s]});
            }
            stretches.push_back(idle);
        }
        either(stretches, on);
    }
}

void SatEncoding::limits_of(ParticipantIndex p) {
    const Participant& one = c_.problem.participants[p];
    const auto limit = [&](std::optional<int> most, SessionIndex session, RuleKey rule) {
        if (!most) return;
        std::vector<Literal> held;
        for (const MeetingIndex m : c_.of_participant[p]) {
            if (session == none) held.push_back(placed_[m]);
            for (SlotIndex s = 0; session != none && s < c_.slot_count; ++s) {
                if (start_[m][s] != 0 && c_.problem.slots[s].session == session) held.push_back(start_[m][s]);
            }
        }
        if (static_cast<int>(held.size()) <= *most) return;
        const Literal on = demand({.rule = rule, .participant = p, .session = session, .limit = *most});
        at_most(solver_, held, *most, -on);
    };
    limit(one.meetings_most, none, RuleKey::meetings_most);
    for (std::size_t i = 0; i < one.session_most.size(); ++i) {
        limit(one.session_most[i], static_cast<SessionIndex>(i), RuleKey::meetings_most_in_session);
    }
}

/// All meetings are held, so the busy slots are exactly so many: implied, and strong for proofs.
void SatEncoding::count_meetings(ParticipantIndex p, int total) {
    std::vector<Literal> row;  // row[k]: at least k + 1 busy slots so far
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const Literal busy = busy_[p][s];
        if (busy == 0) continue;
        const int size = std::min(static_cast<int>(row.size()) + 1, total);
        std::vector<Literal> next;
        for (int k = 0; k < size; ++k) {
            const Literal out = solver_.variable();
            next.push_back(out);
            const bool had = k < static_cast<int>(row.size());
            if (had) solver_.clause({-row[k], out});
            if (k == 0) {
                solver_.clause({-busy, out});
            } else {
                solver_.clause({-busy, -row[k - 1], out});
            }
            if (had) {
                solver_.clause({-out, row[k], busy});
            } else {
                solver_.clause({-out, busy});
            }
            if (k > 0) solver_.clause({-out, row[k - 1]});
        }
        if (static_cast<int>(row.size()) == total) solver_.clause({-busy, -row[total - 1]});
        row = std::move(next);
    }
    if (static_cast<int>(row.size()) < total) return solver_.clause({-solver_.truth()});
    solver_.clause({row[total - 1]});
}

/// Counts where a run of busy slots ends a gap, along the slots: row[k] = at least k + 1 gaps so far.
void SatEncoding::count_breaks(ParticipantIndex p) {
    if (c_.of_participant[p].size() < 2) return;
    std::vector<Literal>& row = breaks_[p];
    Literal begun = 0;  // busy before in this scope
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        if (c_.scope_firsts.contains(s)) begun = 0;
        const Literal busy = busy_[p][s];
        const Literal earlier = s > 0 && !c_.scope_firsts.contains(s) ? busy_[p][s - 1] : 0;
        if (busy != 0 && begun != 0 && begun != earlier) {
            std::vector<Literal> gap{-busy, -begun};
            if (earlier != 0) gap.push_back(earlier);
            std::vector<Literal> next;
            for (std::size_t k = 0; k <= row.size(); ++k) {
                const Literal out = solver_.variable();
                next.push_back(out);
                if (k < row.size()) solver_.clause({-row[k], out});
                auto clause = gap;
                if (k > 0) clause.push_back(-row[k - 1]);
                clause.push_back(out);
                solver_.clause(clause);
                if (k > 0) solver_.clause({-out, next[k - 1]});
            }
            row = std::move(next);
        }
        if (busy == 0) continue;
        if (begun == 0) {
            begun = busy;
            continue;
        }
        const Literal next = solver_.variable();
        solver_.clause({-begun, next});
        solver_.clause({-busy, next});
        solver_.clause({-next, begun, busy});
        begun = next;
    }
    const auto meetings = c_.of_participant[p].size();
    // More gaps than meetings less one cannot be.
    while (row.size() >= meetings) {
        solver_.clause({-row.back()});
        row.pop_back();
    }
}

/// Someone with no break by force bounds everyone; otherwise a common least number is chosen.
void SatEncoding::fairness() {
    if (!c_.problem.fairness_breaks_most) return;
    const auto most = static_cast<std::size_t>(*c_.problem.fairness_breaks_most);
    const Literal on = demand({.rule = RuleKey::fairness_range, .limit = *c_.problem.fairness_breaks_most});
    std::size_t deepest = 0;
    bool someone_has_none = false;
    for (const auto& row : breaks_) {
        deepest = std::max(deepest, row.size());
        someone_has_none = someone_has_none || row.empty();
    }
    if (deepest <= most) return;
    std::vector<Literal> floor;  // floor[k]: everyone has at least k + 1
    for (std::size_t k = 0; k + most < deepest; ++k) {
        floor.push_back(someone_has_none ? -solver_.truth() : solver_.variable());
        for (const auto& row : breaks_) {
            if (row.size() > k + most) either({-row[k + most], floor[k]}, on);
        }
    }
    if (someone_has_none) return;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        // The counts above may hold with fewer gaps; here they must not.
        std::vector<Literal> gaps;
        Literal begun = 0;
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            if (c_.scope_firsts.contains(s)) begun = 0;
            const Literal busy = busy_[p][s];
            const Literal earlier = s > 0 && !c_.scope_firsts.contains(s) ? busy_[p][s - 1] : 0;
            if (busy != 0 && begun != 0 && begun != earlier) {
                const Literal gap = solver_.variable();
                solver_.clause({-gap, busy});
                solver_.clause({-gap, begun});
                if (earlier != 0) solver_.clause({-gap, -earlier});
                gaps.push_back(gap);
            }
            if (busy == 0) continue;
            if (begun == 0) {
                begun = busy;
                continue;
            }
            const Literal next = solver_.variable();
            solver_.clause({-next, begun, busy});
            begun = next;
        }
        const auto count = count_up(solver_, gaps, static_cast<int>(floor.size()), true);
        for (std::size_t k = 0; k < floor.size(); ++k) {
            either({-floor[k], k < count.size() ? count[k] : -solver_.truth()}, on);
        }
    }
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
