#pragma once

#include "app/timetables/draft_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

DraftBrief brief_of(const domain::Draft& draft);

/// The whole answer for a draft, in `context.lang`.
Result<Draft> show_draft(Context& context, store::Transaction& tx, const domain::Event& event,
                         const domain::Draft& draft);

}  // namespace gyoryu::app
