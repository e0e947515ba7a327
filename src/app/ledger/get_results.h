#pragma once

#include "app/context.h"
#include "app/ledger/results_view.h"

namespace gyoryu::app {

/// All totals of an event's ledger, with the chain recomputed. `currency`: to show amounts in, if the event has a rate
/// for it. Members only.
Result<Results> get_results(Context& context, const EventId& event, const std::string& currency);

}  // namespace gyoryu::app
