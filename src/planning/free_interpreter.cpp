#include "planning/free_interpreter.h"

namespace gyoryu::planning {

namespace {

using engine::none;

engine::SlotSet busy_slots(const engine::Problem& problem, const engine::Timetable& timetable,
                           engine::InterpreterIndex interpreter, engine::MeetingIndex except) {
    engine::SlotSet busy;
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto& at = timetable.at(static_cast<int>(m));
        if (static_cast<int>(m) == except || !at.placed() || at.interpreter != interpreter) continue;
        busy |= engine::SlotSet::range(at.slot, at.slot + problem.meetings[m].duration);
    }
    return busy;
}

bool rests_enough(const engine::Problem& problem, const engine::Interpreter& one, const engine::SlotSet& busy) {
    if (one.consecutive_most == 0) return true;
    int run = 0;
    for (int s = 0; s < static_cast<int>(problem.slots.size()); ++s) {
        run = busy.contains(s) ? run + 1 : 0;
        if (run > one.consecutive_most) return false;
        if (!engine::runs_on(problem, s)) run = 0;
    }
    return true;
}

}  // namespace

engine::InterpreterIndex free_interpreter(const engine::Problem& problem, const engine::Timetable& timetable,
                                          engine::MeetingIndex meeting, const engine::Placement& place,
                                          engine::InterpreterIndex preferred) {
    const auto& wanted = problem.meetings[meeting];
    if (!engine::needs_interpreter(problem, wanted)) return none;
    const auto span = engine::SlotSet::range(place.slot, place.slot + wanted.duration);
    engine::InterpreterIndex best = none;
    int least = engine::slots_most + 1;
    for (std::size_t i = 0; i < problem.interpreters.size(); ++i) {
        const auto& one = problem.interpreters[i];
        if (!engine::can_interpret(problem, one, wanted) || (one.seat && place.table != *one.seat)) continue;
        const auto busy = busy_slots(problem, timetable, static_cast<int>(i), meeting);
        if (!(span - one.available).empty() || !(span & busy).empty() || !rests_enough(problem, one, busy | span))
            continue;
        const int work = busy.count();
        if (one.slots_most && work + wanted.duration > *one.slots_most) continue;
        if (static_cast<int>(i) == preferred) return preferred;
        if (work < least) {
            least = work;
            best = static_cast<int>(i);
        }
    }
    return best;
}

}  // namespace gyoryu::planning
