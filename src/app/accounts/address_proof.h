#pragma once

#include "app/context.h"
#include "domain/workspace.h"
#include "store/transaction.h"

#include <set>
#include <vector>

namespace gyoryu::app {

/// Whoever holds an account need not be who reads its address: others may have seen the link that opens it, and an
/// address may be changed to any. A workspace that takes such an address in means who reads it, so the account is let
/// in there only after a link that went to the address alone.

/// Those of the members that wait for that.
std::set<MemberId> waiting_for_proof(store::Transaction& tx, const std::vector<domain::Member>& members);

/// The memberships of an account that count.
std::vector<domain::Member> memberships_of(store::Transaction& tx, const AccountId& account);

/// The link signs the account in, and people of the workspace see it.
void note_shown_link(store::Transaction& tx, const AccountId& account, const WorkspaceId& workspace,
                     const std::string& token_hash);
/// The account names another address. Where it works, it goes on working.
void note_new_address(store::Transaction& tx, const AccountId& account);

/// Before the link signs the account in. If it is the proof that was waited for, whoever held the account before is
/// out: its password and its sessions end.
void note_used_link(store::Transaction& tx, const AccountId& account, const std::string& token_hash);

}  // namespace gyoryu::app
