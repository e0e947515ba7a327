#pragma once

#include "app/context.h"
#include "app/interpreters/interpreter_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// By code.
Result<List<Interpreter>> list_interpreters(Context& context, const EventId& event, const ListQuery& query);

}  // namespace gyoryu::app
