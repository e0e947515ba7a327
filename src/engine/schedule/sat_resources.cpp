// What meetings share as clauses: tables and interpreters.
#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/sat_encoding.h"

#include <algorithm>

namespace gyoryu::engine {

void SatEncoding::tables() {
    for (int k = 0; k < static_cast<int>(c_.classes.size()); ++k) {
        const TableClass& tables = c_.classes[k];
        Literal on = 0;
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            std::vector<Literal> used;
            for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
                const auto found = class_[m].find(k);
                if (found == class_[m].end()) continue;
                const bool only = c_.classes_of[m].size() == 1;
                for (const Literal literal : covering(m, s))
                    used.push_back(only ? literal : both(literal, found->second));
            }
            const int capacity = tables.capacity_at(s);
            if (static_cast<int>(used.size()) <= capacity) continue;
            if (on == 0) {
                on =
                    demand({.rule = RuleKey::table_capacity, .table = tables.tables.front(), .limit = tables.capacity});
            }
            at_most(solver_, used, capacity, -on);
            if (c_.one_kind_of_place && !c_.some_split) at_most(solver_, busy_at(s), 2 * capacity, -on);
        }
    }
}

std::vector<Literal> SatEncoding::busy_at(SlotIndex s) const {
    std::vector<Literal> out;
    for (const auto& row : busy_) {
        if (row[s] != 0) out.push_back(row[s]);
    }
    return out;
}

/// Where one kind of place serves all, the table rule is counted by people: twice as many are busy as tables are
/// taken. That joins it to everybody's own count of busy slots, which clauses over meetings alone would not.
void SatEncoding::busy_people() {
    for (SlotIndex s = 0; s < c_.slot_count; ++s) busy_people_at(s, c_.classes[0].capacity_at(s));
}

void SatEncoding::busy_people_at(SlotIndex s, int places) {
    const std::vector<Literal> busy = busy_at(s);
    if (solver_.counts() && !solver_.settings().people_in_clauses) {
        std::vector<Literal> held;
        for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
            for (const Literal literal : covering(m, s)) held.push_back(literal);
        }
        at_most(solver_, held, places);
        at_most(solver_, busy, 2 * places);
        return;
    }
    at_most_pairs(solver_, busy, places);
}

void SatEncoding::interpreters() {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!c_.interpreted[m] && c_.interpreters_of[m].empty()) continue;
        std::vector<Literal> anyone;
        for (const InterpreterIndex i : c_.interpreters_of[m]) {
            const Literal one = interpreter_[m][i] = solver_.variable();
            anyone.push_back(one);
            solver_.clause({-one, placed_[m]});
            const auto& seat = c_.problem.interpreters[i].seat;
            if (seat) solver_.clause({-one, class_[m].at(c_.class_of_table[*seat])});
        }
        at_most_one(solver_, anyone);
        if (!c_.interpreted[m]) continue;
        anyone.push_back(-placed_[m]);
        either(anyone, demand({.rule = RuleKey::interpreter_needed, .meeting = m}));
    }
    for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(c_.problem.interpreters.size()); ++i) interpreter(i);
}

void SatEncoding::interpreter(InterpreterIndex i) {
    const Interpreter& one = c_.problem.interpreters[i];
    std::vector<Literal> busy(c_.slot_count, 0);
    std::vector<Literal> all;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        std::vector<Literal> covers;
        for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
            const auto found = interpreter_[m].find(i);
            if (found == interpreter_[m].end()) continue;
            for (const Literal literal : covering(m, s)) {
                if (one.available.contains(s)) {
                    covers.push_back(both(literal, found->second));
                } else {
                    solver_.clause({-literal, -found->second});
                }
            }
        }
        if (covers.empty()) continue;
        at_most_one(solver_, covers);
        busy[s] = solver_.variable();
        all.push_back(busy[s]);
        for (const Literal literal : covers) solver_.clause({-literal, busy[s]});
    }
    if (one.slots_most) {
        const Literal on =
            demand({.rule = RuleKey::interpreter_slots_most, .interpreter = i, .limit = *one.slots_most});
        at_most(solver_, all, *one.slots_most, -on);
    }
    if (one.consecutive_most == 0) return;
    const Literal on = demand({.rule = RuleKey::interpreter_rest, .interpreter = i, .limit = one.consecutive_most});
    for (SlotIndex s = 0; s + one.consecutive_most < c_.slot_count; ++s) {
        std::vector<Literal> run;
        bool unbroken = true;
        for (SlotIndex t = s; t <= s + one.consecutive_most; ++t) {
            unbroken = unbroken && busy[t] != 0 && (t == s || c_.runs_on.contains(t - 1));
            run.push_back(-busy[t]);
        }
        if (unbroken) either(run, on);
    }
}

}  // namespace gyoryu::engine
