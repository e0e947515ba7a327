#pragma once

#include "domain/workspace.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Who leaves a workspace, or gets another role there, does so in the workspaces of its rehearsals too.
void leave_rehearsals(store::Transaction& tx, const domain::Member& member);
void follow_in_rehearsals(store::Transaction& tx, const domain::Member& member);

}  // namespace gyoryu::app
