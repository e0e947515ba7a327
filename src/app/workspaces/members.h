#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// `waits`: for a proof of the account's address, see accounts/address_proof.h.
Member view_of(const domain::Member& member, const domain::Account& account, bool waits);

/// last_owner unless another member is an owner.
Result<void> require_other_owner(store::Transaction& tx, const domain::Member& member);

/// The member, for an owner of its workspace.
Result<domain::Member> reach_member(const Context& context, store::Transaction& tx, const MemberId& id);

}  // namespace gyoryu::app
