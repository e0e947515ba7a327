#pragma once

#include "app/day/day_view.h"

namespace gyoryu::app {

/// Members. Faults: not_released; validation_failed for a day the event does not have.
Result<DayBoard> get_day(Context& context, const EventId& event, const DayQuery& query);

/// For whom it may concern: the caller has authorised.
struct DayGround;
DayBoard board_of_day(store::Transaction& tx, const DayGround& ground, base::LocalDate day);
/// Today in the event's zone, else the next day of the event, else its last one.
base::LocalDate day_shown(const DayGround& ground);

}  // namespace gyoryu::app
