#include "app/day/check_in.h"
#include "app/day/badges.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

void add_own_routes(Routes& routes) {
    routes.get<app::OwnCheckIn>("/api/v1/me/check-in",
                                {.id = "own_check_in",
                                 .summary = "The own badge's code, and whether one may check in now.",
                                 .access = Access::person},
                                [](Call& call) { return app::own_check_in(call.context()); });
    routes.post<Nothing, app::OwnCheckIn>(
        "/api/v1/me/check-in",
        {.id = "check_myself_in",
         .summary = "I am here: from three hours before the first slot of a day to its last.",
         .access = Access::person},
        [](Call& call) { return app::check_myself_in(call.context()); });
}

}  // namespace

void add_check_in_routes(Router& router) {
    Routes routes(router, "check-in");
    routes.get<app::Desk>("/api/v1/events/{event}/desk",
                          {.id = "get_desk",
                           .summary = "Everybody who may come, for the desk; enough to work a day without the network.",
                           .access = Access::organiser},
                          [](Call& call) { return app::get_desk(call.context(), call.id<domain::EventId>("event")); });
    routes.post<app::CheckInEdit, app::CheckInResult>(
        "/api/v1/events/{event}/check-ins",
        {.id = "check_in",
         .summary = "Somebody is here. The earliest sighting of a day counts; sent twice, it is kept once.",
         .access = Access::organiser},
        [](Call& call, const app::CheckInEdit& edit) {
            return app::check_in(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.post<Nothing, domain::CheckIn>(
        "/api/v1/check-ins/{check_in}/undo",
        {.id = "undo_check_in", .summary = "It was somebody else.", .access = Access::organiser},
        [](Call& call) { return app::undo_check_in(call.context(), call.id<domain::CheckInId>("check_in")); });
    routes.post<app::WalkInEdit, app::CheckInResult>(
        "/api/v1/events/{event}/walk-ins",
        {.id = "register_walk_in",
         .summary = "A new participant who stands at the desk; sent twice, made once.",
         .access = Access::organiser},
        [](Call& call, const app::WalkInEdit& edit) {
            return app::register_walk_in(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.file<app::BadgeQuery>(
        "/api/v1/events/{event}/badges.pdf",
        {.id = "get_badges",
         .summary = "Badges with QR codes: sheets of labels, or one page each for a label printer.",
         .access = Access::organiser,
         .content_type = "application/pdf"},
        [](Call& call, const app::BadgeQuery& query) {
            return app::get_badges(call.context(), call.id<domain::EventId>("event"), query);
        });
    add_own_routes(routes);
}

}  // namespace gyoryu::server
