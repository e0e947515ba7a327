// A participant's day as clauses, and fairness between them.
#include "engine/schedule/own_day.h"
#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/sat_encoding.h"

#include <algorithm>

namespace gyoryu::engine {

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
    rests_of(p);
    limits_of(p);
    if (exact && total > 0 && unbroken_[p]) {
        one_interval(p, total);
    } else {
        if (exact && total > 0) count_meetings(p, total);
        count_breaks(p, exact ? total : 0);
    }
    if (!begun_[p].empty()) begin_in_time(p);
    if (explain_ && c_.at_once[p] == 1) enough_slots(p);
}

/// So many of the first slots are busy at least, and so many at most.
void SatEncoding::hold_own_day(ParticipantIndex p) {
    const OwnDay day(c_, p);
    std::vector<Literal> busy, idle;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        if (busy_[p][s] != 0) {
            busy.push_back(busy_[p][s]);
            idle.push_back(-busy_[p][s]);
        }
        const int passed = static_cast<int>(busy.size());
        if (day.least[s + 1] > day.least[s]) solver_.at_most(idle, passed - day.least[s + 1]);
        const bool narrow = day.most[s + 1] < std::min(passed, day.total) && day.most[s + 1] == day.most[s];
        if (narrow) solver_.at_most(busy, day.most[s + 1]);
    }
}

/// So many meetings need so many busy slots, and without a break those in the middle of the day are among them:
/// implied, but slow to find out pair by pair.
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
    if (c_.scopes.size() > 1 || breaks_[p].empty()) return;
    for (SlotIndex k = 0; k < static_cast<SlotIndex>(slots.size()); ++k) {
        for (SlotIndex s = c_.slot_count - 1 - k; s <= k; ++s) {
            const Literal there = busy_[p][s] == 0 ? -solver_.truth() : busy_[p][s];
            solver_.clause({-slots[k], breaks_[p][0], there});
        }
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
    if (solver_.counts()) return exactly(p, total);
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

void SatEncoding::exactly(ParticipantIndex p, int total) {
    std::vector<Literal> busy, idle;
    for (const Literal literal : busy_[p]) {
        if (literal == 0) continue;
        busy.push_back(literal);
        idle.push_back(-literal);
    }
    solver_.at_most(busy, total);
    solver_.at_most(idle, static_cast<int>(idle.size()) - total);
    hold_own_day(p);
}

/// A literal of its own that holds where none of the others does.
Literal SatEncoding::named(std::vector<Literal> others) {
    const Literal out = solver_.variable();
    others.push_back(out);
    solver_.clause(others);
    return out;
}

Literal SatEncoding::begun_with(Literal begun, Literal busy) const {
    if (busy == 0) return begun;
    if (begun == 0) return busy;
    const Literal next = solver_.variable();
    solver_.clause({-begun, next});
    solver_.clause({-busy, next});
    solver_.clause({-next, begun, busy});
    return next;
}

/// Counts where a run of busy slots ends a gap, along the slots: row[k] = at least k + 1 gaps so far.
void SatEncoding::count_breaks(ParticipantIndex p, int total) {
    if (c_.of_participant[p].size() < 2) return;
    std::vector<Literal>& row = breaks_[p];
    Literal begun = 0;              // busy before in this scope
    std::vector<Literal> begun_by;  // at the slot or before; 0 = surely not
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        if (c_.scope_firsts.contains(s)) begun = 0;
        const Literal busy = busy_[p][s];
        const Literal earlier = s > 0 && !c_.scope_firsts.contains(s) ? busy_[p][s - 1] : 0;
        if (busy != 0 && begun != 0 && begun != earlier) {
            std::vector<Literal> gap{-busy, -begun};
            if (earlier != 0) gap.push_back(earlier);
            if (use_ == Use::cores) gap = {-gaps_[p].emplace_back(named(gap))};
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
        begun = begun_with(begun, busy);
        begun_by.push_back(begun);
    }
    if (c_.scopes.size() == 1 && total > 0 && !row.empty()) interval_unless_broken(p, total, begun_by);
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

}  // namespace gyoryu::engine
