#pragma once

#include "cli/command.h"
#include "cli/serve_settings.h"

namespace gyoryu::cli {

/// Serves the web pages and the API from one data folder until it is told to stop. Standard output says where, and how
/// to sign in for the first time; standard error is the log. Exit 1 when the store or the address cannot be used.
int serve(const Call& call);

}  // namespace gyoryu::cli
