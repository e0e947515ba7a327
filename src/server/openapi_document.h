#pragma once

#include "server/router.h"

#include <string>

namespace gyoryu::server {

/// The OpenAPI 3.1 document of all routes, the same bytes on every machine; ends with a line break.
/// `x-access` says who may use an operation.
std::string openapi_document(const Router& router);

}  // namespace gyoryu::server
