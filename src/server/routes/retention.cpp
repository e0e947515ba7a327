#include "app/retention/retention_rules.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_retention_routes(Router& router) {
    Routes routes(router, "person data");
    routes.get<app::Retention>(
        "/api/v1/workspaces/{workspace}/retention",
        {.id = "get_retention",
         .summary = "How long what is kept, and what would go today.",
         .access = Access::organiser},
        [](Call& call) { return app::get_retention(call.context(), call.id<domain::WorkspaceId>("workspace")); });
    routes.put<app::RetentionEdit, app::Retention>(
        "/api/v1/workspaces/{workspace}/retention",
        {.id = "save_retention",
         .summary = "Save the rules; from then on they are applied every hour.",
         .access = Access::owner},
        [](Call& call, const app::RetentionEdit& edit) {
            return app::save_retention(call.context(), call.id<domain::WorkspaceId>("workspace"), edit);
        });
}

}  // namespace gyoryu::server
