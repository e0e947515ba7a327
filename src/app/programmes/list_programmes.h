#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

Result<List<domain::Programme>> list_programmes(Context& context, const WorkspaceId& workspace, const ListQuery& query);

}  // namespace gyoryu::app
