#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view openapi_usage = "";

/// Prints the OpenAPI document, byte by byte what api/openapi.json holds.
int openapi(const Call& call);

}  // namespace gyoryu::cli
