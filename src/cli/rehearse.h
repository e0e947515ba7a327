#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view rehearse_usage =
    "--server URL --event ID|SLUG [--seed N] [--no-shows 5%] [--late 10%] [--speed 600] [--format json|table]";

/// Rehearses the day of an event on a sealed copy through the public API of a running server (docs/rehearsal.md).
/// Signs in with GYORYU_EMAIL and GYORYU_PASSWORD, or as the organiser of a demonstration. Exit codes: ok when the
/// sums of logs, ledger and report are the same and nothing went wrong; failed; bad_input for what cannot begin; 130
/// when it was stopped.
int rehearse(const Call& call);

}  // namespace gyoryu::cli
