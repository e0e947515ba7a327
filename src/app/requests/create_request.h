#pragma once

#include "app/context.h"
#include "app/requests/request_view.h"

namespace gyoryu::app {

/// meeting_with_oneself, same_side, duplicate_request; limit_reached {max} beyond 50,000 of an event.
Result<domain::Request> create_request(Context& context, const EventId& event, const RequestEdit& edit);

}  // namespace gyoryu::app
