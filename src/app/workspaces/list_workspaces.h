#pragma once

#include "app/context.h"
#include "app/list.h"
#include "domain/workspace.h"

namespace gyoryu::app {

/// The workspaces the actor is a member of, by name, those of rehearsals last. SystemActor: all.
Result<List<domain::Workspace>> list_workspaces(Context& context);

}  // namespace gyoryu::app
