#pragma once

#include "app/context.h"

namespace gyoryu::app {

/// in_use {code} when a release assigned them. Drafts lose them: their meetings stay placed, without an interpreter.
Result<void> delete_interpreter(Context& context, const InterpreterId& interpreter, std::int64_t expected_revision);

}  // namespace gyoryu::app
