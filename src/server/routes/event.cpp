#include "app/events/create_event.h"
#include "app/events/delete_event.h"
#include "app/events/get_event.h"
#include "app/events/list_events.h"
#include "app/events/update_event.h"
#include "app/overview/get_overview.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

void add_lists(Routes& routes) {
    routes.get<app::List<domain::Event>, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/events",
        {.id = "list_events", .summary = "The events of a workspace, latest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_events(call.context(), call.id<domain::WorkspaceId>("workspace"), query);
        });
    routes.get<app::List<domain::Event>, app::ListQuery>(
        "/api/v1/programmes/{programme}/events",
        {.id = "list_programme_events", .summary = "The events of a programme, earliest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_events(call.context(), call.id<domain::ProgrammeId>("programme"), query);
        });
    routes.post<app::EventEdit, domain::Event>(
        "/api/v1/programmes/{programme}/events",
        {.id = "create_event", .summary = "Plan an event of a programme.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::EventEdit& edit) {
            return app::create_event(call.context(), call.id<domain::ProgrammeId>("programme"), edit);
        });
}

}  // namespace

void add_event_routes(Router& router) {
    Routes routes(router, "events");
    add_lists(routes);
    routes.get<domain::Event>(
        "/api/v1/events/{event}", {.id = "get_event", .summary = "One event, by id or slug."},
        [](Call& call) { return app::get_event(call.context(), call.id<domain::EventId>("event")); });
    routes.put<app::EventEdit, domain::Event>(
        "/api/v1/events/{event}",
        {.id = "update_event", .summary = "Change an event.", .access = Access::organiser, .needs_revision = true},
        [](Call& call, const app::EventEdit& edit) {
            return app::update_event(call.context(), call.id<domain::EventId>("event"), call.revision(), edit);
        });
    routes.remove("/api/v1/events/{event}",
                  {.id = "delete_event",
                   .summary = "Delete an event with all that belongs to it.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_event(call.context(), call.id<domain::EventId>("event"), call.revision());
                  });
    routes.get<app::Overview>(
        "/api/v1/events/{event}/overview",
        {.id = "get_overview", .summary = "Where an event stands and what to do next."},
        [](Call& call) { return app::get_overview(call.context(), call.id<domain::EventId>("event")); });
}

}  // namespace gyoryu::server
