#pragma once

#include "cli/command.h"

namespace gyoryu::cli {

inline constexpr std::string_view ledger_usage =
    "verify [--data DIR | --database URL] [--event ID|SLUG] [--head HASH] [--format table|json]\n"
    "       gyoryu ledger export FOLDER --event ID|SLUG [--with-notes] [--data DIR | --database URL]";

/// `verify` recomputes the chains of outcome ledgers and names the first broken entry of each; `--head`: also whether
/// a hash printed earlier is still part of a chain. Exit codes: ok; failed when a chain is broken, an entry that the
/// audit knows of is missing, or the head is not found; bad_input.
/// `export` writes an event's proof (app/ledger/proof.h) into a new folder. Both work beside a running server.
int ledger(const Call& call);

}  // namespace gyoryu::cli
