#pragma once

#include "app/context.h"
#include "app/wishes/pair_view.h"

namespace gyoryu::app {

/// The whole matrix, at most sellers × buyers of an event; withdrawn participants are left out.
Result<Wishes> get_wishes(Context& context, const EventId& event);

}  // namespace gyoryu::app
