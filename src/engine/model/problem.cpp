#include "engine/model/problem.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

bool speaks(const Participant& participant, LanguageIndex language) {
    return std::ranges::find(participant.languages, language) != participant.languages.end();
}

}  // namespace

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

bool may_use_table(const Meeting& meeting, const Table& table, TableIndex index) {
    if (meeting.mode == Mode::video) return false;
    if (meeting.fixed_table && *meeting.fixed_table != index) return false;
    if ((meeting.features & ~table.features) != 0) return false;
    if (meeting.mode == Mode::table) return !table.booth_of;
    return table.booth_of && (*table.booth_of == meeting.sides[0] || *table.booth_of == meeting.sides[1]);
}

}  // namespace gyoryu::engine
