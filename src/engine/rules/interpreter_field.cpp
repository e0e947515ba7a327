#include "engine/rules/measured_rule.h"

namespace gyoryu::engine {

void interpreter_field_places(const Days& days, Places& places) {
    for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(days.of_interpreter.size()); ++i) {
        for (const MeetingIndex m : days.of_interpreter[i].meetings) {
            if (knows_fields(days.problem.interpreters[i], days.problem.meetings[m])) continue;
            places.push_back({.rule = RuleKey::interpreter_field, .meeting = m, .interpreter = i, .amount = 1});
        }
    }
}

}  // namespace gyoryu::engine
