#pragma once

#include "server/http/message.h"

#include <string_view>

namespace gyoryu::server {

/// False when the browser says that another site made the request: an Origin other than the request's own Host and
/// the public address, or Sec-Fetch-Site. Requests without both headers do not come from a page.
bool is_same_origin(const http::Request& request, std::string_view public_url);

}  // namespace gyoryu::server
