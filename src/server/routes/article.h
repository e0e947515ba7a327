#pragma once

#include "server/router.h"

namespace gyoryu::server {

void add_article_routes(Router& router);

}  // namespace gyoryu::server
