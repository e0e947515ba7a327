// Whether a meeting can be somewhere: its people, a table and an interpreter.
#include "engine/schedule/search_state.h"

#include <algorithm>

namespace gyoryu::engine {

bool SearchState::open(MeetingIndex m, SlotIndex s) const {
    if (!c_.starts[m].contains(s)) return false;
    const auto& [a, b] = c_.sides[m];
    for (SlotIndex t = s; t < s + c_.duration[m]; ++t) {
        if (taken(a).contains(t) || taken(b).contains(t)) return false;
    }
    return in_order(m, s) && (!c_.some_guarded || rested(m, s));
}

bool SearchState::rested(MeetingIndex m, SlotIndex s) const {
    return std::ranges::all_of(c_.sides[m], [&](ParticipantIndex p) { return c_.rested(p, busy_[p] | c_.span(m, s)); });
}

bool SearchState::in_order(MeetingIndex m, SlotIndex s) const {
    for (const MeetingIndex before : c_.before[m]) {
        const Choice& other = choices_[before];
        if (other.placed() && other.start + c_.duration[before] > s) return false;
    }
    for (const MeetingIndex later : c_.behind[m]) {
        const Choice& other = choices_[later];
        if (other.placed() && s + c_.duration[m] > other.start) return false;
    }
    return true;
}

bool SearchState::caps_allow(ParticipantIndex p, SlotIndex s) const {
    const Participant& one = c_.problem.participants[p];
    if (one.meetings_most && count_[p] >= *one.meetings_most) return false;
    const auto session = static_cast<std::size_t>(c_.problem.slots[s].session);
    if (session >= one.session_most.size() || !one.session_most[session]) return true;
    return session_count_[p][session] < *one.session_most[session];
}

bool SearchState::wanted(MeetingIndex m, SlotIndex s) const {
    return caps_allow(c_.sides[m][0], s) && caps_allow(c_.sides[m][1], s);
}

bool SearchState::class_free(int k, SlotIndex s, int duration) const {
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (class_use_[k][t] >= c_.classes[k].capacity_at(t)) return false;
    }
    return true;
}

/// Availability, rest and the most slots; not whether the interpreter is busy in the span itself.
bool SearchState::interpreter_may(InterpreterIndex i, SlotIndex s, int duration) const {
    const Interpreter& one = c_.problem.interpreters[i];
    SlotSet busy = interpreter_busy_[i];
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (!one.available.contains(t)) return false;
        busy.insert(t);
    }
    if (one.slots_most && busy.count() > *one.slots_most) return false;
    if (one.consecutive_most == 0) return true;
    int run = duration;
    for (SlotIndex t = s; t > 0 && busy.contains(t - 1) && c_.runs_on.contains(t - 1); --t) ++run;
    for (SlotIndex t = s + duration - 1; c_.runs_on.contains(t) && busy.contains(t + 1); ++t) ++run;
    return run <= one.consecutive_most;
}

bool SearchState::interpreter_free(InterpreterIndex i, SlotIndex s, int duration) const {
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (interpreter_at_[i][t] != none) return false;
    }
    const auto& seat = c_.problem.interpreters[i].seat;
    if (seat && !class_free(c_.class_of_table[*seat], s, duration)) return false;
    return interpreter_may(i, s, duration);
}

InterpreterIndex SearchState::free_interpreter(MeetingIndex m, SlotIndex s) const {
    InterpreterIndex best = none;
    int best_load = 0, best_rank = 0;
    const auto& able = c_.interpreters_of[m];
    for (std::size_t j = 0; j < able.size(); ++j) {
        const InterpreterIndex i = able[j];
        // Among those who are as good the least loaded.
        const int rank = c_.interpreter_rank[m][j];
        if (best != none && rank > best_rank) break;
        if (!interpreter_free(i, s, c_.duration[m])) continue;
        const int load = interpreter_busy_[i].count();
        if (best != none && load >= best_load) continue;
        best = i;
        best_load = load;
        best_rank = rank;
    }
    return best;
}

/// Somebody able is at another meeting of this very slot that somebody else can take over.
InterpreterIndex SearchState::passed_on_interpreter(MeetingIndex m, SlotIndex s) {
    if (c_.duration[m] != 1) return none;
    for (const InterpreterIndex i : c_.interpreters_of[m]) {
        const MeetingIndex other = interpreter_at_[i][s];
        if (other == none || c_.duration[other] != 1 || c_.problem.interpreters[i].seat) continue;
        const InterpreterIndex instead = free_interpreter(other, s);
        if (instead == none ? c_.interpreted[other] != 0 : c_.problem.interpreters[instead].seat.has_value()) continue;
        Choice passed = choices_[other];
        passed.interpreter = instead;
        place(other, passed);
        return i;
    }
    return none;
}

bool SearchState::has_room(MeetingIndex m, SlotIndex s) const {
    const auto& classes = c_.classes_of[m];
    const bool table =
        classes.empty() || std::ranges::any_of(classes, [&](int k) { return class_free(k, s, c_.duration[m]); });
    return table && (!c_.interpreted[m] || std::ranges::any_of(c_.interpreters_of[m], [&](InterpreterIndex i) {
               return interpreter_free(i, s, c_.duration[m]);
           }));
}

std::optional<Choice> SearchState::resources(MeetingIndex m, SlotIndex s) {
    Choice choice{s, none, none};
    const int duration = c_.duration[m];
    if (!c_.interpreters_of[m].empty() || c_.interpreted[m]) {
        choice.interpreter = free_interpreter(m, s);
        if (choice.interpreter == none && c_.interpreted[m]) choice.interpreter = passed_on_interpreter(m, s);
        if (choice.interpreter == none && c_.interpreted[m]) return std::nullopt;
    }
    if (choice.interpreter != none) {
        const auto& seat = c_.problem.interpreters[choice.interpreter].seat;
        if (seat) {
            choice.table_class = c_.class_of_table[*seat];
            return choice;
        }
    }
    if (c_.classes_of[m].empty()) return choice;
    choice.table_class = places_ ? best_class(m, s) : none;
    for (const int k : c_.classes_of[m]) {
        if (choice.table_class != none) break;
        if (class_free(k, s, duration)) choice.table_class = k;
    }
    return choice.table_class == none ? std::nullopt : std::optional(choice);
}

/// The free table that costs least: where the meeting was before, and near where its people come from and go to.
int SearchState::best_class(MeetingIndex m, SlotIndex s) const {
    int best = none;
    std::int64_t least = 0;
    for (const int k : c_.classes_of[m]) {
        if (!class_free(k, s, c_.duration[m])) continue;
        const std::int64_t cost = place_cost(m, s, k);
        if (best != none && cost >= least) continue;
        best = k;
        least = cost;
    }
    return best;
}

std::int64_t SearchState::place_cost(MeetingIndex m, SlotIndex s, int k) const {
    const TableIndex table = c_.classes[k].tables.front();
    std::int64_t cost = 0;
    if (!c_.problem.earlier.empty() && c_.problem.earlier[m].placed() && c_.problem.earlier[m].table != table)
        cost += weights_.tables_changed;
    const std::int32_t day = c_.problem.slots[s].day;
    const auto walk = [&](TableIndex other) {
        if (other != none) cost += weights_.walking * walk_between_m(c_.problem, other, table);
        return other != none;
    };
    for (const ParticipantIndex p : c_.sides[m]) {
        if (weights_.walking == 0 || c_.at_once[p] > 1) continue;
        for (SlotIndex t = s - 1; t >= 0 && c_.problem.slots[t].day == day; --t) {
            if (walk(table_at(p, t))) break;
        }
        for (SlotIndex t = s + c_.duration[m]; t < c_.slot_count && c_.problem.slots[t].day == day; ++t) {
            if (walk(table_at(p, t))) break;
        }
    }
    return cost;
}

}  // namespace gyoryu::engine
