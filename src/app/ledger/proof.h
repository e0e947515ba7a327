#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <string>
#include <vector>

namespace gyoryu::app {

struct ProofFile {
    std::string name;  ///< may hold '/'
    std::string bytes;
};

/// What somebody without this program needs to check an event's chain with sha256sum, sed and a shell:
/// entries/000001.json …  the bytes that are hashed, one file each, no end of line
/// notes/000001.json …    the same of notes that are not erased, only `with_notes`: they may name people
/// SHA256SUMS             the kept hash of every file, as `sha256sum -c` reads it
/// HEAD                   hash and number of the last entry
/// check.sh               follows the chain; exit code 0 when it is whole, else it names the first broken file
/// README.txt             what this is, in `lang`
std::vector<ProofFile> proof_of(store::Transaction& tx, const EventId& event, domain::Lang lang, bool with_notes);

}  // namespace gyoryu::app
