#pragma once

#include "app/documents/file.h"
#include "app/person_data/describe_person.h"
#include "app/person_data/erase_person.h"

namespace gyoryu::app {

struct ErasureList {
    std::vector<Erasure> items;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(ErasureList, (), (items))

/// Erasures of a workspace with their proofs; at most 200. For organisers.
Result<ErasureList> list_erasures(Context& context, const WorkspaceId& workspace);

/// The bytes of a proof: their SHA-256 is its digest.
Result<File> get_erasure_proof(Context& context, const domain::ErasureId& erasure);

/// Somebody asked to be erased; to be settled within 30 days.
struct ErasureRequest {
    domain::ErasureRequestId id;
    PersonEntry person;
    base::Instant asked_at;
    base::Instant due_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ErasureRequest, (), (id, person, asked_at, due_at, revision))
struct ErasureRequests {
    std::vector<ErasureRequest> items;  ///< open ones, the oldest first
};
BOOST_DESCRIBE_STRUCT(ErasureRequests, (), (items))

Result<ErasureRequests> list_erasure_requests(Context& context, const WorkspaceId& workspace);
/// The organiser will not: the person stays, and may ask again.
Result<void> refuse_erasure(Context& context, const domain::ErasureRequestId& request);

/// Where somebody's own wish stands.
struct OwnErasure {
    bool asked = false;
    std::optional<base::Instant> asked_at;
    std::optional<base::Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(OwnErasure, (), (asked, asked_at, due_at))
Result<OwnErasure> own_erasure(Context& context);
/// Asks the organiser to erase the person behind the link; asked twice it changes nothing.
Result<OwnErasure> ask_for_erasure(Context& context);

}  // namespace gyoryu::app
