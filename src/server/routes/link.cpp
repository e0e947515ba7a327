#include "app/links/create_link.h"
#include "app/links/create_my_calendar_link.h"
#include "app/links/list_links.h"
#include "app/links/revoke_link.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_link_routes(Router& router) {
    Routes routes(router, "links");
    routes.get<app::List<app::Link>, app::ListQuery>("/api/v1/events/{event}/links",
                                                     {.id = "list_links",
                                                      .summary = "Personal links of an event, without their addresses.",
                                                      .access = Access::organiser},
                                                     [](Call& call, const app::ListQuery& query) {
                                                         return app::list_links(
                                                             call.context(), call.id<domain::EventId>("event"), query);
                                                     });
    routes.post<app::LinkEdit, app::Link>("/api/v1/events/{event}/links",
                                          {.id = "create_link",
                                           .summary = "Make a personal link; its address is told only in this answer.",
                                           .access = Access::organiser,
                                           .status = 201},
                                          [](Call& call, const app::LinkEdit& edit) {
                                              return app::create_link(call.context(), call.id<domain::EventId>("event"),
                                                                      edit);
                                          });
    routes.remove(
        "/api/v1/links/{link}",
        {.id = "revoke_link", .summary = "Revoke a personal link and end its sessions.", .access = Access::organiser},
        [](Call& call) { return app::revoke_link(call.context(), call.id<domain::LinkId>("link")); });
    routes.post<Nothing, app::Link>("/api/v1/me/calendar-link",
                                    {.id = "create_my_calendar_link",
                                     .summary = "An address that calendars subscribe to; revokes the one before.",
                                     .access = Access::person,
                                     .status = 201},
                                    [](Call& call) { return app::create_my_calendar_link(call.context()); });
}

}  // namespace gyoryu::server
