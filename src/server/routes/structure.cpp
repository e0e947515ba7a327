#include "app/events/get_structure.h"
#include "app/events/replace_structure.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_structure_routes(Router& router) {
    Routes routes(router, "events");
    routes.get<app::Structure>(
        "/api/v1/events/{event}/structure", {.id = "get_structure", .summary = "The slots and tables of an event."},
        [](Call& call) { return app::get_structure(call.context(), call.id<domain::EventId>("event")); });
    routes.put<app::StructureEdit, app::Structure>(
        "/api/v1/events/{event}/structure",
        {.id = "replace_structure",
         .summary = "Replace slots and tables; drafts follow what moved.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::StructureEdit& edit) {
            return app::replace_structure(call.context(), call.id<domain::EventId>("event"), call.revision(), edit);
        });
}

}  // namespace gyoryu::server
