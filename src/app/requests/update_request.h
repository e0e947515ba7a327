#pragma once

#include "app/context.h"
#include "app/requests/request_view.h"

namespace gyoryu::app {

/// Who asks whom cannot change: delete it and make another.
Result<domain::Request> update_request(Context& context, const RequestId& request, std::int64_t expected_revision,
                                       const RequestEdit& edit);

}  // namespace gyoryu::app
