#include "app/organisations/create_organisation.h"
#include "app/organisations/delete_organisation.h"
#include "app/organisations/get_organisation.h"
#include "app/organisations/list_organisations.h"
#include "app/organisations/update_organisation.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_organisation_routes(Router& router) {
    Routes routes(router, "organisations");
    routes.get<app::List<domain::Organisation>, app::OrganisationFilter, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/organisations",
        {.id = "list_organisations", .summary = "The organisations a workspace knows."},
        [](Call& call, const app::OrganisationFilter& filter, const app::ListQuery& query) {
            return app::list_organisations(call.context(), call.id<domain::WorkspaceId>("workspace"), filter, query);
        });
    routes.post<app::OrganisationEdit, domain::Organisation>(
        "/api/v1/workspaces/{workspace}/organisations",
        {.id = "create_organisation", .summary = "Add an organisation.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::OrganisationEdit& edit) {
            return app::create_organisation(call.context(), call.id<domain::WorkspaceId>("workspace"), edit);
        });
    routes.get<domain::Organisation>("/api/v1/organisations/{organisation}",
                                     {.id = "get_organisation", .summary = "One organisation."}, [](Call& call) {
                                         return app::get_organisation(call.context(),
                                                                      call.id<domain::OrganisationId>("organisation"));
                                     });
    routes.put<app::OrganisationEdit, domain::Organisation>(
        "/api/v1/organisations/{organisation}",
        {.id = "update_organisation",
         .summary = "Change an organisation.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::OrganisationEdit& edit) {
            return app::update_organisation(call.context(), call.id<domain::OrganisationId>("organisation"),
                                            call.revision(), edit);
        });
    routes.remove("/api/v1/organisations/{organisation}",
                  {.id = "delete_organisation",
                   .summary = "Delete an organisation that no event uses.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_organisation(call.context(), call.id<domain::OrganisationId>("organisation"),
                                                      call.revision());
                  });
}

}  // namespace gyoryu::server
