#pragma once

#include "app/reach.h"
#include "app/rehearsals/rehearsal_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// True for a sealed copy: its letters are captured, and nothing of it is published.
bool is_rehearsal(store::Transaction& tx, const EventId& event);

/// event_sealed for a sealed copy.
Result<void> refuse_rehearsal(store::Transaction& tx, const EventId& event);
/// event_sealed for the workspace of one: what another event there wrote would leave, and keep the copy from going.
Result<void> refuse_rehearsal_workspace(store::Transaction& tx, const WorkspaceId& workspace);

/// The living copy, for members of its workspace.
Result<domain::Rehearsal> reach_rehearsal(const Context& context, store::Transaction& tx, const RehearsalId& id,
                                          Need need);

Rehearsal show_rehearsal(store::Transaction& tx, const domain::Rehearsal& rehearsal);

}  // namespace gyoryu::app
