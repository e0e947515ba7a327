#include "app/ledger/programme_results.h"
#include "app/programmes/create_programme.h"
#include "app/programmes/delete_programme.h"
#include "app/programmes/get_programme.h"
#include "app/programmes/list_programmes.h"
#include "app/programmes/update_programme.h"
#include "server/routes/all.h"
#include "server/routes/currency_query.h"

namespace gyoryu::server {

void add_programme_routes(Router& router) {
    Routes routes(router, "programmes");
    routes.get<app::List<domain::Programme>, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/programmes",
        {.id = "list_programmes", .summary = "The programmes of a workspace."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_programmes(call.context(), call.id<domain::WorkspaceId>("workspace"), query);
        });
    routes.post<app::ProgrammeEdit, domain::Programme>(
        "/api/v1/workspaces/{workspace}/programmes",
        {.id = "create_programme", .summary = "Begin a programme.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::ProgrammeEdit& edit) {
            return app::create_programme(call.context(), call.id<domain::WorkspaceId>("workspace"), edit);
        });
    routes.get<domain::Programme>(
        "/api/v1/programmes/{programme}", {.id = "get_programme", .summary = "One programme, by id or slug."},
        [](Call& call) { return app::get_programme(call.context(), call.id<domain::ProgrammeId>("programme")); });
    routes.get<app::ProgrammeResults, CurrencyQuery>(
        "/api/v1/programmes/{programme}/results",
        {.id = "get_programme_results", .summary = "Totals of the outcome ledgers of all events of a programme."},
        [](Call& call, const CurrencyQuery& query) {
            return app::programme_results(call.context(), call.id<domain::ProgrammeId>("programme"), query.in);
        });
    routes.put<app::ProgrammeEdit, domain::Programme>("/api/v1/programmes/{programme}",
                                                      {.id = "update_programme",
                                                       .summary = "Change a programme and its milestones.",
                                                       .access = Access::organiser,
                                                       .needs_revision = true},
                                                      [](Call& call, const app::ProgrammeEdit& edit) {
                                                          return app::update_programme(
                                                              call.context(), call.id<domain::ProgrammeId>("programme"),
                                                              call.revision(), edit);
                                                      });
    routes.remove("/api/v1/programmes/{programme}",
                  {.id = "delete_programme",
                   .summary = "Delete a programme without events.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_programme(call.context(), call.id<domain::ProgrammeId>("programme"),
                                                   call.revision());
                  });
}

}  // namespace gyoryu::server
