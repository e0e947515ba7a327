#pragma once

#include "app/saving.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// in_use {code} when a release assigned them. Drafts lose them: their meetings stay placed, without an interpreter.
Result<void> delete_interpreter(Context& context, const InterpreterId& interpreter, std::int64_t expected_revision);

/// The same inside another use case, at the revision it carries.
Result<void> remove_interpreter(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                const domain::Interpreter& interpreter);

}  // namespace gyoryu::app
