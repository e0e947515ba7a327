#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/requests/request_view.h"

namespace gyoryu::app {

/// In the order made. `query.q` searches messages and both organisations' names.
Result<List<domain::Request>> list_requests(Context& context, const EventId& event, const RequestFilter& filter,
                                            const ListQuery& query);

}  // namespace gyoryu::app
