#pragma once

namespace gyoryu::server {

class Router;

/// Press releases of events, and what of them anybody reads.
void add_press_routes(Router& router);
void add_press_template_routes(Router& router);

}  // namespace gyoryu::server
