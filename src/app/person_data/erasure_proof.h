#pragma once

#include "app/person_data/sweep.h"

#include <boost/describe.hpp>

namespace gyoryu::app {

/// searched     looked through, with what was found
/// by_design    no names get there
/// named_elsewhere  cannot be told apart from somebody else who bears the name
/// expires      out of the program's reach; gone by `until`
BOOST_DEFINE_ENUM_CLASS(PlaceState, searched, by_design, named_elsewhere, expires)

/// Where was looked, and what is left: counts only.
struct SearchedPlace {
    std::string place;  ///< "table participants", "files", "search", "pages of the database", "log", "backups"
    PlaceState state = PlaceState::searched;
    int columns = 0;
    std::int64_t rows = 0;  ///< rows, files or lines
    std::int64_t found = 0;
    std::int64_t others = 0;
    std::optional<base::LocalDate> until;
};
BOOST_DESCRIBE_STRUCT(SearchedPlace, (), (place, state, columns, rows, found, others, until))

/// The ledger of an event in which the person had a part, recomputed after the erasure.
struct ProvenLedger {
    EventId event_id;
    std::int64_t entries = 0;
    std::string head;
    bool whole = false;
    bool same = false;  ///< head and number of entries are those from before
};
BOOST_DESCRIBE_STRUCT(ProvenLedger, (), (event_id, entries, head, whole, same))

/// What an erasure did and what was found afterwards. It names nobody: what was looked for is told as a number.
struct ErasureProof {
    int format = 1;
    domain::ErasureId id;
    base::Instant at;
    domain::ErasureReason reason = domain::ErasureReason::request;
    std::string program;  ///< version
    RowCounts records;    ///< by kind
    std::int64_t looked_for = 0;
    RowCounts removed;
    RowCounts emptied;
    RowCounts taken_out;
    std::vector<SearchedPlace> searched;
    std::int64_t found = 0;
    std::int64_t others = 0;
    std::vector<std::string> named_in_files;  ///< files of others that name the person: the organiser decides
    std::vector<ProvenLedger> ledgers;
};
BOOST_DESCRIBE_STRUCT(ErasureProof, (),
                      (format, id, at, reason, program, records, looked_for, removed, emptied, taken_out, searched,
                       found, others, named_in_files, ledgers))

/// The bytes that are hashed and handed out, and the proof in them. not_found when they are none.
std::string bytes_of(const ErasureProof& proof);
Result<ErasureProof> proof_from(const std::string& bytes);

/// Counts the places together.
void sum_up(ErasureProof& proof);

}  // namespace gyoryu::app
