#pragma once

#include "app/context.h"
#include "domain/ledger.h"
#include "store/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::app {

/// The first entry that does not hold.
/// unreadable     its row is no entry any more
/// number         an entry is missing before it, or it was moved
/// previous_hash  it does not carry the hash of the entry before
/// hash           its own hash is not that of its bytes
/// note           its note is gone or is not the one it committed to (an erased note is none of these)
BOOST_DEFINE_ENUM_CLASS(ChainFault, unreadable, number, previous_hash, hash, note)

struct ChainBreak {
    std::int64_t number = 0;
    std::string entry_id;
    ChainFault fault = ChainFault::hash;
};
BOOST_DESCRIBE_STRUCT(ChainBreak, (), (number, entry_id, fault))

/// An event's chain, recomputed.
struct ChainState {
    EventId event_id;
    std::int64_t entries = 0;
    std::string head_hash;  ///< of the last entry; 64 zeros when there is none
    std::int64_t erased_notes = 0;
    std::optional<ChainBreak> broken;
};
BOOST_DESCRIBE_STRUCT(ChainState, (), (event_id, entries, head_hash, erased_notes, broken))

/// Reads the whole chain of an event and recomputes every hash.
ChainState verify_chain(store::Transaction& tx, const EventId& event);

/// An entry that the audit knows of and the ledger does not: the end of a chain was cut off.
struct MissingEntry {
    std::string entry_id;
    std::string number;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(MissingEntry, (), (entry_id, number, hash))
std::vector<MissingEntry> entries_only_audited(store::Transaction& tx);

}  // namespace gyoryu::app
