#include "app/blocks/event_blocks.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_block_routes(Router& router) {
    Routes routes(router, "blocks");
    routes.get<app::List<domain::EventBlock>, app::ListQuery>(
        "/api/v1/events/{event}/blocks",
        {.id = "list_blocks", .summary = "Ceremony, lunch, demonstrations: time that is not for meetings."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_blocks(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::EventBlockEdit, domain::EventBlock>(
        "/api/v1/events/{event}/blocks",
        {.id = "create_block", .summary = "Keep time free of meetings.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::EventBlockEdit& edit) {
            return app::create_block(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.put<app::EventBlockEdit, domain::EventBlock>(
        "/api/v1/blocks/{block}",
        {.id = "update_block",
         .summary = "Change such a time.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call, const app::EventBlockEdit& edit) {
            return app::update_block(call.context(), call.id<domain::EventBlockId>("block"), call.revision(), edit);
        });
    routes.remove("/api/v1/blocks/{block}",
                  {.id = "delete_block",
                   .summary = "Give such a time back to meetings.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_block(call.context(), call.id<domain::EventBlockId>("block"), call.revision());
                  });
}

}  // namespace gyoryu::server
