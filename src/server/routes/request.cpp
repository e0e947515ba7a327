#include "app/requests/create_request.h"
#include "app/requests/delete_request.h"
#include "app/requests/list_requests.h"
#include "app/requests/update_request.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_request_routes(Router& router) {
    Routes routes(router, "requests");
    routes.get<app::List<domain::Request>, app::RequestFilter, app::ListQuery>(
        "/api/v1/events/{event}/requests", {.id = "list_requests", .summary = "Who wishes to meet whom."},
        [](Call& call, const app::RequestFilter& filter, const app::ListQuery& query) {
            return app::list_requests(call.context(), call.id<domain::EventId>("event"), filter, query);
        });
    routes.post<app::RequestEdit, domain::Request>("/api/v1/events/{event}/requests",
                                                   {.id = "create_request",
                                                    .summary = "Enter one side's wish to meet the other.",
                                                    .access = Access::organiser,
                                                    .status = 201},
                                                   [](Call& call, const app::RequestEdit& edit) {
                                                       return app::create_request(
                                                           call.context(), call.id<domain::EventId>("event"), edit);
                                                   });
    routes.put<app::RequestEdit, domain::Request>(
        "/api/v1/requests/{request}",
        {.id = "update_request",
         .summary = "Change a wish's strength, message or state.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::RequestEdit& edit) {
            return app::update_request(call.context(), call.id<domain::RequestId>("request"), call.revision(), edit);
        });
    routes.remove(
        "/api/v1/requests/{request}",
        {.id = "delete_request", .summary = "Delete a wish.", .access = Access::organiser, .needs_revision = true},
        [](Call& call) {
            return app::delete_request(call.context(), call.id<domain::RequestId>("request"), call.revision());
        });
}

}  // namespace gyoryu::server
