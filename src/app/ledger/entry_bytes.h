#pragma once

#include "domain/ledger.h"

#include <string>
#include <string_view>

namespace gyoryu::app {

/// The hash before the first entry.
inline constexpr std::string_view first_previous_hash =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// What is hashed of an entry (docs/ledger.md): one JSON object as RFC 8785 writes it: members sorted by name, no
/// spaces, UTF-8; without `hash`, and without members that are empty, false or absent. `jq -cS` writes the same.
std::string entry_bytes(const domain::LedgerEntry& entry);

/// The same of a note, without `erased_at`.
std::string note_bytes(const domain::LedgerNote& note);

/// SHA-256 in 64 small hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace gyoryu::app
