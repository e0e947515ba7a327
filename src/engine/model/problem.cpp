#include "engine/model/problem.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

bool speaks(const Participant& participant, LanguageIndex language) {
    return std::ranges::find(participant.languages, language) != participant.languages.end();
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

bool needs_interpreter(const Problem& problem, const Meeting& meeting) {
    const Participant& a = problem.participants[meeting.sides[0]];
    const Participant& b = problem.participants[meeting.sides[1]];
    if (a.languages.empty() || b.languages.empty()) return false;
    return std::ranges::none_of(a.languages, [&](LanguageIndex language) { return speaks(b, language); });
}

bool can_interpret(const Problem& problem, const Interpreter& interpreter, const Meeting& meeting) {
    const Participant& a = problem.participants[meeting.sides[0]];
    const Participant& b = problem.participants[meeting.sides[1]];
    return std::ranges::any_of(interpreter.pairs, [&](const auto& pair) {
        return (speaks(a, pair.first) && speaks(b, pair.second)) || (speaks(a, pair.second) && speaks(b, pair.first));
    });
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
