#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::scenarios {

/// A published survey of an event of the demonstration, with invented answers that are marked as such.
void load_survey(app::Context& context, store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::scenarios
