#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Writes the rows of `source` anew as those of `copy`, which is in the store already, with a workspace of its own.
/// What names or reaches a person is replaced; see docs/rehearsal.md.
void copy_event_rows(Context& context, store::Transaction& tx, const domain::Event& source, const domain::Event& copy);

}  // namespace gyoryu::app
