#pragma once

#include "server/router.h"

#include <string>

namespace gyoryu::server {

/// The document itself and the page that shows it.
void add_openapi_routes(Router& router, std::string document);

}  // namespace gyoryu::server
