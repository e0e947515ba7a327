#pragma once

#include "app/context.h"
#include "domain/day.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The time at an event: the real one, or that of a practice.
base::Instant event_now(const Services& services, store::Transaction& tx, const EventId& event);

/// What a practice clock shows at a real moment.
base::Instant shown_at(const domain::DayClock& clock, base::Instant real);

struct ClockEdit {
    base::Instant at;
    int speed = 1;  ///< 0 stands still
};
BOOST_DESCRIBE_STRUCT(ClockEdit, (), (at, speed))
constexpr auto limits_of(const ClockEdit*) { return std::to_array<base::MemberLimit>({{"speed", 0, 3600}}); }
constexpr auto optional_members(const ClockEdit*) { return std::to_array<std::string_view>({"speed"}); }

/// Organisers, of an event marked as a sample: the day can be practised before it comes. `forbidden` for others, whose
/// people would be called at the wrong time.
Result<void> set_day_clock(Context& context, const EventId& event, const ClockEdit& edit);
Result<void> reset_day_clock(Context& context, const EventId& event);

}  // namespace gyoryu::app
