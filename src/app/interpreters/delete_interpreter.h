#pragma once

#include "app/context.h"
#include "app/interpreters/interpreter_view.h"

namespace gyoryu::app {

/// in_use when the newest release assigns them.
Result<void> delete_interpreter(Context& context, const InterpreterId& interpreter, std::int64_t expected_revision);

}  // namespace gyoryu::app
