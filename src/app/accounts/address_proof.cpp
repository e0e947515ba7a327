#include "app/accounts/address_proof.h"

#include "store/account_tables.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using domain::UnprovenAccount;

std::optional<UnprovenAccount> unproven(store::Transaction& tx, const AccountId& account) {
    return store::find<UnprovenAccount>(tx, store::where("account_id", account));
}

bool knows(const UnprovenAccount& account, const WorkspaceId& workspace) {
    return std::ranges::find(account.workspace_ids, workspace) != account.workspace_ids.end();
}

/// The members' workspaces; of a rehearsal the one that rehearses.
std::map<WorkspaceId, WorkspaceId> sources_of(store::Transaction& tx, const std::vector<domain::Member>& members) {
    std::map<WorkspaceId, WorkspaceId> sources;
    std::set<WorkspaceId> ids;
    for (const auto& member : members) {
        sources[member.workspace_id] = member.workspace_id;
        ids.insert(member.workspace_id);
    }
    for (const auto& one : store::select_where<domain::Rehearsal>(tx, store::one_of("workspace_id", ids)))
        sources[one.workspace_id] = one.source_workspace_id;
    return sources;
}

}  // namespace

std::set<MemberId> waiting_for_proof(store::Transaction& tx, const std::vector<domain::Member>& members) {
    std::set<AccountId> ids;
    for (const auto& member : members) ids.insert(member.account_id);
    std::map<AccountId, UnprovenAccount> accounts;
    for (auto& one : store::select_where<UnprovenAccount>(tx, store::one_of("account_id", ids)))
        accounts.emplace(one.account_id, std::move(one));
    if (accounts.empty()) return {};
    const auto sources = sources_of(tx, members);
    std::set<MemberId> waiting;
    for (const auto& member : members) {
        const auto account = accounts.find(member.account_id);
        if (account != accounts.end() && !knows(account->second, sources.at(member.workspace_id)))
            waiting.insert(member.id);
    }
    return waiting;
}

std::vector<domain::Member> memberships_of(store::Transaction& tx, const AccountId& account) {
    auto members = store::select_where<domain::Member>(tx, store::where("account_id", account));
    const auto waiting = waiting_for_proof(tx, members);
    std::erase_if(members, [&](const domain::Member& member) { return waiting.contains(member.id); });
    return members;
}

void note_shown_link(store::Transaction& tx, const AccountId& account, const WorkspaceId& workspace,
                     const std::string& token_hash) {
    auto row = unproven(tx, account).value_or(UnprovenAccount{account, {workspace}, ""});
    row.shown_token_hash = token_hash;
    store::put(tx, row);
}

void note_new_address(store::Transaction& tx, const AccountId& account) {
    if (unproven(tx, account)) return;
    UnprovenAccount row{account, {}, ""};
    for (const auto& member : store::select_where<domain::Member>(tx, store::where("account_id", account)))
        row.workspace_ids.push_back(member.workspace_id);
    store::insert(tx, row);
}

void note_used_link(store::Transaction& tx, const AccountId& account, const std::string& token_hash) {
    const auto row = unproven(tx, account);
    if (!row || row->shown_token_hash == token_hash) return;
    // While nobody waits for it, a password need not be lost for the proof.
    const auto members = store::select_where<domain::Member>(tx, store::where("account_id", account));
    if (waiting_for_proof(tx, members).empty()) return;
    store::erase_where<UnprovenAccount>(tx, store::where("account_id", account));
    store::erase_where<domain::SignIn>(tx, store::where("account_id", account));
    tx.execute("UPDATE accounts SET password_hash = '', revision = revision + 1 WHERE id = $1", {account.str()});
}

}  // namespace gyoryu::app
