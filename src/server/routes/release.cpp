#include "app/timetables/list_releases.h"
#include "app/timetables/release_timetable.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_release_routes(Router& router) {
    Routes routes(router, "releases");
    routes.post<app::ReleaseRequest, app::Release>(
        "/api/v1/events/{event}/releases",
        {.id = "release_timetable",
         .summary = "Tell people: a draft becomes a release. If-Match is the draft's revision.",
         .access = Access::organiser,
         .status = 201,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call, const app::ReleaseRequest& request) {
            return app::release_timetable(call.context(), call.id<domain::EventId>("event"), call.revision(), request);
        });
    routes.get<app::List<app::Release>, app::ListQuery>(
        "/api/v1/events/{event}/releases", {.id = "list_releases", .summary = "Releases of an event, newest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_releases(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.get<app::Release>(
        "/api/v1/releases/{release}", {.id = "get_release", .summary = "One release."},
        [](Call& call) { return app::get_release(call.context(), call.id<domain::ReleaseId>("release")); });
}

}  // namespace gyoryu::server
