#pragma once

#include "app/context.h"
#include "app/requests/request_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr int requests_max = 50'000;

/// meeting_with_oneself (two entries of one organisation included), same_side; duplicate_request while a request of
/// the same two in the same direction is not withdrawn; limit_reached {max} beyond 50,000 of an event.
Result<domain::Request> create_request(Context& context, const EventId& event, const RequestEdit& edit);

/// Whether `from` may ask `to`: both of the event, of different sides and organisations.
Result<void> check_wish(store::Transaction& tx, const EventId& event, const ParticipantId& from,
                        const ParticipantId& to);

}  // namespace gyoryu::app
