#include "engine/model/problem.h"

#include <algorithm>
#include <cstdlib>

namespace gyoryu::engine {

namespace {

bool among(const std::vector<LanguageIndex>& languages, LanguageIndex language) {
    return std::ranges::find(languages, language) != languages.end();
}

bool speaks(const Participant& participant, LanguageIndex language, bool second) {
    return among(participant.languages, language) || (second && among(participant.second_languages, language));
}

/// A language of both, second ones counted or not.
bool share(const Participant& a, const Participant& b, bool second) {
    const auto shared = [&](LanguageIndex language) { return speaks(b, language, second); };
    return std::ranges::any_of(a.languages, shared) || (second && std::ranges::any_of(a.second_languages, shared));
}

bool joins(const Interpreter& interpreter, const Participant& a, const Participant& b, bool second) {
    return std::ranges::any_of(interpreter.pairs, [&](const auto& pair) {
        return (speaks(a, pair.first, second) && speaks(b, pair.second, second)) ||
               (speaks(a, pair.second, second) && speaks(b, pair.first, second));
    });
}

}  // namespace

bool runs_on(const Problem& problem, SlotIndex slot) {
    const auto next = static_cast<std::size_t>(slot) + 1;
    return next < problem.slots.size() && problem.slots[slot].contiguous_with_next &&
           problem.slots[next].day == problem.slots[slot].day;
}

SlotIndex end_of(const Problem& problem, const Meeting& meeting, SlotIndex slot) {
    for (int i = 1; i < meeting.duration; ++i, ++slot) {
        if (!runs_on(problem, slot)) return none;
    }
    return slot + 1;
}

int session_count(const Problem& problem) { return problem.slots.empty() ? 0 : problem.slots.back().session + 1; }

int at_once(const Participant& participant) { return participant.together ? 1 : participant.delegates; }

Words words_with(const Problem& problem, const Meeting& meeting, InterpreterIndex interpreter) {
    const Participant& a = problem.participants[meeting.sides[0]];
    const Participant& b = problem.participants[meeting.sides[1]];
    if (a.languages.empty() || b.languages.empty()) return Words::first;
    const Interpreter* who = interpreter == none ? nullptr : &problem.interpreters[interpreter];
    for (const bool second : {false, true}) {
        if (share(a, b, second) || (who != nullptr && joins(*who, a, b, second)))
            return second ? Words::second : Words::first;
    }
    return Words::none;
}

bool needs_interpreter(const Problem& problem, const Meeting& meeting) {
    return words_with(problem, meeting, none) == Words::none;
}

bool can_interpret(const Problem& problem, const Interpreter& interpreter, const Meeting& meeting) {
    return joins(interpreter, problem.participants[meeting.sides[0]], problem.participants[meeting.sides[1]], true);
}

bool knows_fields(const Interpreter& interpreter, const Meeting& meeting) {
    return (meeting.fields & ~interpreter.fields) == 0;
}

bool lacks_rest(const Rest& rest, const SlotSet& busy) {
    int idle = 0;
    for (SlotIndex s = rest.first; s <= rest.last && idle < rest.slots; ++s) idle = busy.contains(s) ? 0 : idle + 1;
    return idle < rest.slots;
}

int walk_between_m(const Problem& problem, TableIndex a, TableIndex b) {
    if (a == b) return 0;
    const Table& x = problem.tables[a];
    const Table& y = problem.tables[b];
    if (x.hall != y.hall) return std::max(1, problem.hall_change_m);
    return std::max(1, std::abs(x.x_m - y.x_m) + std::abs(x.y_m - y.y_m));
}

int capacity_at(const Table& table, SlotIndex slot) { return table.closed.contains(slot) ? 0 : table.capacity; }

bool may_use_table(const Meeting& meeting, const Table& table, TableIndex index) {
    if (meeting.mode == Mode::video) return false;
    if (meeting.fixed_table && *meeting.fixed_table != index) return false;
    if ((meeting.features & ~table.features) != 0) return false;
    if (meeting.mode == Mode::table) return !table.booth_of;
    return table.booth_of && (*table.booth_of == meeting.sides[0] || *table.booth_of == meeting.sides[1]);
}

}  // namespace gyoryu::engine
