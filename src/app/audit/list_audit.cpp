#include "app/audit/list_audit.h"

#include "app/listed.h"
#include "app/reach.h"

#include <unordered_map>

namespace gyoryu::app {

namespace {

using Names = std::unordered_map<std::string, std::string>;

Names names_of(store::Transaction& tx, const std::vector<domain::AuditEntry>& entries) {
    std::vector<std::string> ids;
    for (const auto& entry : entries)
        if (entry.actor_kind == domain::ActorKind::account) ids.push_back(entry.actor_id);
    Names names;
    for (const auto& account : store::select_where<domain::Account>(tx, store::one_of("id", ids)))
        names.emplace(account.id.str(), account.display_name);
    return names;
}

}  // namespace

Result<List<AuditEntry>> list_audit(Context& context, const WorkspaceId& id, const AuditFilter& filter,
                                    const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<AuditEntry>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        store::Select select{{store::where("workspace_id", workspace.id)}, {{"at", true}, {"id", true}}};
        if (!filter.entity.empty()) select.conditions.push_back(store::where("entity", filter.entity));
        if (!filter.entity_id.empty()) select.conditions.push_back(store::where("entity_id", filter.entity_id));
        if (!filter.actor.empty()) select.conditions.push_back(store::where("actor_id", filter.actor));
        GYORYU_TRY(page, store::page<domain::AuditEntry>(tx, select, query.cursor, query.limit));
        auto names = names_of(tx, page.items);
        List<AuditEntry> list{{}, page.next_cursor, page.total};
        for (const auto& entry : page.items)
            list.items.push_back({entry.id, entry.at, entry.actor_kind, entry.actor_id, names[entry.actor_id],
                                  entry.action, entry.entity, entry.entity_id, entry.changes});
        return list;
    });
}

}  // namespace gyoryu::app
