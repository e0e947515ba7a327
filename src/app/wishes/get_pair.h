#pragma once

#include "app/context.h"
#include "app/wishes/pair_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// not_found unless `seller` sells and `buyer` buys at this event.
Result<Pair> get_pair(Context& context, const EventId& event, const ParticipantId& seller, const ParticipantId& buyer);

/// The same of an event that was reached.
Result<Pair> pair_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                     const ParticipantId& seller, const ParticipantId& buyer);

}  // namespace gyoryu::app
