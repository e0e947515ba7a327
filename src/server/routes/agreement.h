#pragma once

#include "server/router.h"

namespace gyoryu::server {

void add_agreement_routes(Router& router);

}  // namespace gyoryu::server
