#pragma once

#include "app/context.h"
#include "domain/name.h"
#include "domain/rehearsal.h"
#include "domain/timetable.h"

#include <boost/describe.hpp>

namespace gyoryu::app {

using domain::AccessTokenId;
using domain::RehearsalId;

/// A sealed copy of an event.
struct Rehearsal {
    RehearsalId id;
    EventId event_id;  ///< the copy
    WorkspaceId workspace_id;
    std::string slug;  ///< of the copy
    domain::Names names;
    EventId source_event_id;
    int number = 0;
    base::Instant created_at;
    std::optional<domain::DraftId> draft_id;  ///< the timetable that came along, to be released; none: it is to be made
    int meetings = 0;
    int messages = 0;  ///< letters that were written and captured
};
BOOST_DESCRIBE_STRUCT(Rehearsal, (),
                      (id, event_id, workspace_id, slug, names, source_event_id, number, created_at, draft_id, meetings,
                       messages))

/// A token that acts as an organiser of a copy. `token` is told only in the answer that makes it.
struct AccessToken {
    AccessTokenId id;
    EventId event_id;
    std::optional<std::string> token;
    base::Instant created_at;
    base::Instant expires_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(AccessToken, (), (id, event_id, token, created_at, expires_at, revoked))

}  // namespace gyoryu::app
