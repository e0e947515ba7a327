#pragma once

#include "app/context.h"
#include "app/interpreters/interpreter_view.h"

namespace gyoryu::app {

Result<Interpreter> get_interpreter(Context& context, const InterpreterId& interpreter);

}  // namespace gyoryu::app
