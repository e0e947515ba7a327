#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view doctor_usage = "[--data DIR | --database URL] [--format table|json]";

/// Looks the installation over without changing it and says what is good and what is the matter.
/// Exit codes: ok; failed when there is a problem; bad_input.
int doctor(const Call& call);

}  // namespace gyoryu::cli
