#pragma once

#include "app/context.h"
#include "app/interpreters/interpreter_view.h"

namespace gyoryu::app {

Result<Interpreter> update_interpreter(Context& context, const InterpreterId& interpreter,
                                       std::int64_t expected_revision, const InterpreterEdit& edit);

}  // namespace gyoryu::app
