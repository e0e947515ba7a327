#pragma once

#include "app/context.h"
#include "app/interpreters/interpreter_view.h"

namespace gyoryu::app {

/// conflict_exists {what, code} when e-mail or code is taken; unknown_language {value}; slot_outside_event;
/// limit_reached {max} beyond 500.
Result<Interpreter> create_interpreter(Context& context, const EventId& event, const InterpreterEdit& edit);

}  // namespace gyoryu::app
