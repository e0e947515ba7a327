#pragma once

#include "domain/workspace.h"
#include "store/transaction.h"

#include <vector>

namespace gyoryu::app {

/// The workspaces of the rehearsals that a workspace has.
std::vector<domain::WorkspaceId> rehearsals_of(store::Transaction& tx, const domain::WorkspaceId& workspace);

/// Who leaves a workspace, or gets another role there, does so in the workspaces of its rehearsals too.
void leave_rehearsals(store::Transaction& tx, const domain::Member& member);
void follow_in_rehearsals(store::Transaction& tx, const domain::Member& member);

}  // namespace gyoryu::app
