#pragma once

#include "app/context.h"
#include "app/wishes/pair_view.h"

namespace gyoryu::app {

/// The organiser's decision that a pair must or must never meet; `none` takes it back.
Result<Pair> decide_pair(Context& context, const EventId& event, const ParticipantId& seller,
                         const ParticipantId& buyer, const PairEdit& edit);

}  // namespace gyoryu::app
