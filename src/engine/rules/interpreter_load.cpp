#include "engine/rules/measured_rule.h"

#include <algorithm>

namespace gyoryu::engine {

void interpreter_load_places(const Days& days, Places& places) {
    if (days.of_interpreter.size() < 2) return;
    const auto load = [](const Day& day) { return day.busy.count(); };
    const auto [least, most] = std::ranges::minmax_element(days.of_interpreter, {}, load);
    const int difference = load(*most) - load(*least);
    if (difference == 0) return;
    const auto who = static_cast<InterpreterIndex>(most - days.of_interpreter.begin());
    places.push_back({.rule = RuleKey::interpreter_load, .interpreter = who, .amount = difference});
}

}  // namespace gyoryu::engine
