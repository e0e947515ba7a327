#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view bounce_usage = "[--data DIR] < MESSAGE";

/// Takes in a message that came back from a mail server, for the installation of the data folder, running or not: the
/// next round of the server marks the letter it belongs to.
int bounce(const Call& call);

}  // namespace gyoryu::cli
