#include "app/audit/list_audit.h"
#include "app/search/search_workspace.h"
#include "app/workspaces/get_workspace.h"
#include "app/workspaces/list_workspaces.h"
#include "app/workspaces/update_workspace.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

struct SearchQuery {
    std::string q;
};
BOOST_DESCRIBE_STRUCT(SearchQuery, (), (q))
constexpr auto limits_of(const SearchQuery*) { return std::to_array<base::MemberLimit>({{"q", 1, 200}}); }

}  // namespace

void add_workspace_routes(Router& router) {
    Routes routes(router, "workspaces");
    routes.get<app::List<domain::Workspace>>(
        "/api/v1/workspaces",
        {.id = "list_workspaces", .summary = "The workspaces one is a member of.", .access = Access::signed_in},
        [](Call& call) { return app::list_workspaces(call.context()); });
    routes.get<domain::Workspace>(
        "/api/v1/workspaces/{workspace}", {.id = "get_workspace", .summary = "One workspace."},
        [](Call& call) { return app::get_workspace(call.context(), call.id<domain::WorkspaceId>("workspace")); });
    routes.put<app::WorkspaceEdit, domain::Workspace>("/api/v1/workspaces/{workspace}",
                                                      {.id = "update_workspace",
                                                       .summary = "Change name, address, language and zone.",
                                                       .access = Access::owner,
                                                       .needs_revision = true},
                                                      [](Call& call, const app::WorkspaceEdit& edit) {
                                                          return app::update_workspace(
                                                              call.context(), call.id<domain::WorkspaceId>("workspace"),
                                                              call.revision(), edit);
                                                      });
    routes.get<app::List<app::AuditEntry>, app::AuditFilter, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/audit", {.id = "list_audit", .summary = "Who changed what, newest first."},
        [](Call& call, const app::AuditFilter& filter, const app::ListQuery& query) {
            return app::list_audit(call.context(), call.id<domain::WorkspaceId>("workspace"), filter, query);
        });
    routes.get<app::SearchHits, SearchQuery>(
        "/api/v1/workspaces/{workspace}/search",
        {.id = "search_workspace", .summary = "Find anything by words in any script."},
        [](Call& call, const SearchQuery& query) {
            return app::search_workspace(call.context(), call.id<domain::WorkspaceId>("workspace"), query.q);
        });
}

}  // namespace gyoryu::server
