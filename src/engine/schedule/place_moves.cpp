// Moves that leave the slots as they are: another interpreter, another table.
#include "engine/schedule/local_search.h"

#include <algorithm>

namespace gyoryu::engine {

void LocalSearch::change_place() {
    const auto m = static_cast<MeetingIndex>(random_.below(static_cast<std::uint64_t>(c_.meeting_count())));
    const Choice& choice = state_.at(m);
    if (!choice.placed() || c_.meeting(m).frozen) return;
    const bool seated = choice.interpreter != none && c_.problem.interpreters[choice.interpreter].seat.has_value();
    const std::int64_t before = state_.cost();
    const bool words = choice.interpreter != none && (!c_.tables_apart || random_.below(2) == 0);
    const bool changed = words ? exchange_interpreters(m) : c_.tables_apart && !seated && exchange_tables(m);
    if (!changed) return state_.rollback();
    settle(before, threshold());
}

/// Somebody else who is able interprets; whoever they are with at that slot gets this meeting's interpreter.
bool LocalSearch::exchange_interpreters(MeetingIndex m) {
    const auto& able = c_.interpreters_of[m];
    if (able.size() < 2) return false;
    Choice mine = state_.at(m);
    const InterpreterIndex i = able[random_.below(able.size())];
    const auto seated = [&](InterpreterIndex who) { return c_.problem.interpreters[who].seat.has_value(); };
    if (i == mine.interpreter || seated(i) || seated(mine.interpreter)) return false;
    const MeetingIndex other = state_.interpreted_at(i, mine.start);
    state_.remove(m);
    if (other != none) {
        const auto& others = c_.interpreters_of[other];
        if (c_.meeting(other).frozen || std::ranges::find(others, mine.interpreter) == others.end()) return false;
        Choice theirs = state_.at(other);
        theirs.interpreter = mine.interpreter;
        state_.remove(other);
        if (!state_.interpreter_free(theirs.interpreter, theirs.start, c_.duration[other])) return false;
        state_.place(other, theirs);
    }
    if (!state_.interpreter_free(i, mine.start, c_.duration[m])) return false;
    mine.interpreter = i;
    state_.place(m, mine);
    return true;
}

/// The meeting goes to another table; whoever is there comes to this one.
bool LocalSearch::exchange_tables(MeetingIndex m) {
    const auto& classes = c_.classes_of[m];
    if (classes.size() < 2) return false;
    Choice mine = state_.at(m);
    const int k = classes[random_.below(classes.size())];
    if (k == mine.table_class) return false;
    const bool taken = !state_.class_free(k, mine.start, c_.duration[m]);
    const MeetingIndex other = taken ? somebody_at(k, mine.start) : none;
    state_.remove(m);
    if (other != none) {
        Choice theirs = state_.at(other);
        const auto& others = c_.classes_of[other];
        const bool seated = theirs.interpreter != none && c_.problem.interpreters[theirs.interpreter].seat;
        if (seated || c_.meeting(other).frozen || std::ranges::find(others, mine.table_class) == others.end()) {
            return false;
        }
        theirs.table_class = mine.table_class;
        state_.remove(other);
        if (!state_.class_free(theirs.table_class, theirs.start, c_.duration[other])) return false;
        state_.place(other, theirs);
    }
    if (!state_.class_free(k, mine.start, c_.duration[m])) return false;
    mine.table_class = k;
    state_.place(m, mine);
    return true;
}

MeetingIndex LocalSearch::somebody_at(int table_class, SlotIndex s) {
    const auto people = static_cast<std::uint64_t>(c_.participant_count());
    const auto start = random_.below(people);
    for (std::uint64_t i = 0; i < people; ++i) {
        const MeetingIndex other = state_.meeting_at(static_cast<ParticipantIndex>((start + i) % people), s);
        if (other != none && state_.at(other).table_class == table_class) return other;
    }
    return none;
}

}  // namespace gyoryu::engine
