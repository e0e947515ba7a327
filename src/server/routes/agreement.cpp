#include "server/routes/agreement.h"

#include "app/agreements/agreements.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::AgreementId agreement_of(Call& call) { return call.id<domain::AgreementId>("agreement"); }

}  // namespace

void add_agreement_routes(Router& router) {
    Routes routes(router, "agreements");
    routes.get<app::List<app::AgreementRow>, app::AgreementFilter, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/agreements",
        {.id = "list_agreements", .summary = "Agreements with what was promised and what came of it, newest first."},
        [](Call& call, const app::AgreementFilter& filter, const app::ListQuery& query) {
            return app::list_agreements(call.context(), call.id<domain::WorkspaceId>("workspace"), filter, query);
        });
    routes.post<app::AgreementEdit, app::AgreementRow>(
        "/api/v1/programmes/{programme}/agreements",
        {.id = "create_agreement", .summary = "Record an agreement.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::AgreementEdit& edit) {
            return app::create_agreement(call.context(), call.id<domain::ProgrammeId>("programme"), edit);
        });
    routes.put<app::AgreementEdit, app::AgreementRow>(
        "/api/v1/agreements/{agreement}",
        {.id = "update_agreement",
         .summary = "Change an agreement, its obligations and what came of it.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::AgreementEdit& edit) {
            return app::update_agreement(call.context(), agreement_of(call), call.revision(), edit);
        });
    routes.remove(
        "/api/v1/agreements/{agreement}",
        {.id = "delete_agreement",
         .summary = "Delete an agreement.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call) { return app::delete_agreement(call.context(), agreement_of(call), call.revision()); });
}

}  // namespace gyoryu::server
