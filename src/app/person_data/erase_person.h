#pragma once

#include "app/person_data/erasure_proof.h"

#include <filesystem>

namespace gyoryu::app {

/// What is to be erased. `confirm` is what the person is called, as `describe_person` says it, typed again.
struct ErasureOrder {
    std::string confirm;
    bool same_address = true;  ///< also the other records of the workspace with the same e-mail address
};
BOOST_DESCRIBE_STRUCT(ErasureOrder, (), (confirm, same_address))
constexpr auto limits_of(const ErasureOrder*) { return std::to_array<base::MemberLimit>({{"confirm", 1, 300}}); }
constexpr auto optional_members(const ErasureOrder*) { return std::to_array<std::string_view>({"same_address"}); }

/// An erasure as it is shown and kept.
struct Erasure {
    domain::ErasureId id;
    base::Instant at;
    domain::PersonRecordKind kind = domain::PersonRecordKind::participant;
    std::string digest;  ///< SHA-256 of the proof's bytes
    ErasureProof proof;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (id, at, kind, digest, proof))

/// What only an operator at the machine may ask for.
struct OperatorWish {
    domain::ErasureReason reason = domain::ErasureReason::request;
    std::vector<std::filesystem::path> logs = {};  ///< files to look through as well
    bool without_confirmation = false;
};

/// Erases a person and proves it: rows, files, search, letters, sessions, lists, archives of timetables; then looks for
/// them everywhere and keeps the proof with an audit entry. The ledger keeps its amounts and hashes.
/// For organisers of the workspace; an account for its owners, unless it belongs to another workspace too (forbidden).
/// validation_failed when the confirmation differs; last_owner; not_found.
Result<Erasure> erase_person(Context& context, const PersonRecord& record, const ErasureOrder& order,
                             const OperatorWish& wish = {});

}  // namespace gyoryu::app
