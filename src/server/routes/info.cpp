#include "app/info/get_info.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_info_routes(Router& router) {
    Routes routes(router, "installation");
    routes.get<app::Info>(
        "/api/v1/info",
        {.id = "get_info", .summary = "Name, version and languages of this installation.", .access = Access::anyone},
        [](Call& call) { return base::Result<app::Info>(app::get_info(call.context())); });
}

}  // namespace gyoryu::server
