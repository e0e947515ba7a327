#include "app/workspaces/list_members.h"

#include "app/accounts/address_proof.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/workspaces/members.h"
#include "store/record.h"

#include <unordered_map>

namespace gyoryu::app {

Result<List<Member>> list_members(Context& context, const WorkspaceId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Member>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(page, store::page<domain::Member>(tx, {{store::where("workspace_id", workspace.id)}}, query.cursor,
                                                     query.limit));
        std::vector<AccountId> ids;
        for (const auto& member : page.items) ids.push_back(member.account_id);
        std::unordered_map<AccountId, domain::Account> accounts;
        for (auto& account : store::select_where<domain::Account>(tx, store::one_of("id", ids)))
            accounts.emplace(account.id, std::move(account));
        const auto waiting = waiting_for_proof(tx, page.items);
        List<Member> list{{}, page.next_cursor, page.total};
        for (const auto& member : page.items)
            list.items.push_back(view_of(member, accounts.at(member.account_id), waiting.contains(member.id)));
        return list;
    });
}

}  // namespace gyoryu::app
