#include "app/day/hall_board.h"
#include "app/day/screens.h"
#include "server/routes/all.h"

namespace gyoryu::server {

/// For screens that hear nothing over a WebSocket: the whole board and the time there.
struct HallAnswer {
    app::HallTime time;
    app::HallBoard board;
};
BOOST_DESCRIBE_STRUCT(HallAnswer, (), (time, board))

namespace {

base::Result<HallAnswer> hall_of(app::Services& services, const std::string& token) {
    GYORYU_TRY(screen, app::find_screen(services, token));
    GYORYU_TRY(board, app::hall_board(services, screen.event_id));
    return HallAnswer{app::hall_time(services, screen.event_id), std::move(board)};
}

}  // namespace

void add_hall_routes(Router& router) {
    Routes routes(router, "hall");
    routes.get<HallAnswer>("/api/v1/hall/{token}",
                           {.id = "get_hall",
                            .summary = "What a hall screen shows: tables and organisations, for whoever has its link.",
                            .access = Access::anyone},
                           [](Call& call) { return hall_of(call.context().services, call.path("token")); });
    routes.get<app::List<app::Screen>, app::ListQuery>(
        "/api/v1/events/{event}/screens",
        {.id = "list_screens", .summary = "Hall screens, without their addresses.", .access = Access::organiser},
        [](Call& call, const app::ListQuery& query) {
            return app::list_screens(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::ScreenEdit, app::Screen>(
        "/api/v1/events/{event}/screens",
        {.id = "create_screen",
         .summary = "A hall screen's link; its address is told only in this answer.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::ScreenEdit& edit) {
            return app::create_screen(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.remove("/api/v1/screens/{screen}",
                  {.id = "revoke_screen", .summary = "The screen goes dark.", .access = Access::organiser},
                  [](Call& call) { return app::revoke_screen(call.context(), call.id<domain::ScreenId>("screen")); });
}

}  // namespace gyoryu::server
