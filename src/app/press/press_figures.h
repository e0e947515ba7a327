#pragma once

#include "app/context.h"
#include "desk/write/figure.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <vector>

namespace gyoryu::app {

/// What an event has on record: claims that count, by stage, state and currency, each with its entries; meetings of
/// the newest timetable release; confirmed participants. A count that a milestone of the programme states for the event
/// stands in place of one that was counted.
std::vector<desk::Figure> press_figures(const Context& context, store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::app
