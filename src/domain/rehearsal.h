#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

using RehearsalId = base::Id<struct Rehearsal>;
using AccessTokenId = base::Id<struct AccessToken>;

/// A sealed copy of an event, on which its day is rehearsed: in a workspace of its own, so that no list and no total of
/// the original's knows of it. The row outlives the copy: what the audit says of a deleted one can still be understood.
struct Rehearsal {
    RehearsalId id;
    EventId event_id;          ///< the copy
    WorkspaceId workspace_id;  ///< of the copy
    EventId source_event_id;
    WorkspaceId source_workspace_id;
    int number = 0;  ///< counted per original
    AccountId created_by;
    base::Instant created_at;
    std::optional<base::Instant> deleted_at;
};
BOOST_DESCRIBE_STRUCT(Rehearsal, (),
                      (id, event_id, workspace_id, source_event_id, source_workspace_id, number, created_by, created_at,
                       deleted_at))

/// Lets a program act as an organiser of one copy, and nowhere else. Only the SHA-256 of the secret is stored.
struct AccessToken {
    AccessTokenId id;
    std::string token_hash;
    EventId event_id;
    WorkspaceId workspace_id;
    AccountId account_id;  ///< who made it; it is worth no more than they are
    base::Instant created_at;
    base::Instant expires_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(AccessToken, (),
                      (id, token_hash, event_id, workspace_id, account_id, created_at, expires_at, revoked))

}  // namespace gyoryu::domain
