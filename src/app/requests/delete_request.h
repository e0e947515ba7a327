#pragma once

#include "app/context.h"
#include "app/requests/request_view.h"

namespace gyoryu::app {

Result<void> delete_request(Context& context, const RequestId& request, std::int64_t expected_revision);

}  // namespace gyoryu::app
