#pragma once

#include "server/http/message.h"

namespace gyoryu::server {

/// What every answer says to browsers: own resources only, no framing, no guessing of types, nothing to other sites.
void add_security_headers(http::Response& response, bool secure);

}  // namespace gyoryu::server
