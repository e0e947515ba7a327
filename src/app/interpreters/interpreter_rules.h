#pragma once

#include "app/checks.h"
#include "app/context.h"
#include "app/interpreters/interpreter_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr int interpreters_max = 500;

Interpreter view_of(const domain::Interpreter& interpreter);
/// The same without e-mail address and phone number for readers who do not organise the workspace.
Interpreter view_for(const Context& context, const WorkspaceId& workspace, const domain::Interpreter& interpreter);
Checks check_interpreter(const InterpreterEdit& edit, const domain::Structure& structure);
/// All but the code.
void apply(const InterpreterEdit& edit, domain::Interpreter& to);
/// conflict_exists {what, field, code} when another interpreter of the event has the e-mail or code.
Result<void> refuse_duplicates(store::Transaction& tx, const domain::Interpreter& interpreter);
std::string next_interpreter_code(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
