#pragma once

#include "app/context.h"
#include "app/links/link_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// Organisers only; newest first, without urls.
Result<List<Link>> list_links(Context& context, const EventId& event, const ListQuery& query);

}  // namespace gyoryu::app
