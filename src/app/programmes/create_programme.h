#pragma once

#include "app/context.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

/// conflict_exists when the slug is taken.
Result<domain::Programme> create_programme(Context& context, const WorkspaceId& workspace, const ProgrammeEdit& edit);

}  // namespace gyoryu::app
