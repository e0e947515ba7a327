#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <string>

namespace gyoryu::domain {

using AskId = base::Id<struct Ask>;

BOOST_DEFINE_ENUM_CLASS(AskStatus, open, accepted, declined, withdrawn, expired)

/// What a participant asks of another. Open, it waits for the answer and is no wish yet: nothing is planned with it. It
/// becomes a request (domain/meeting.h) when it is accepted.
struct Ask {
    AskId id;
    EventId event_id;
    ParticipantId from_id;
    ParticipantId to_id;
    int priority = 3;  ///< 1 to 5, 5 strongest
    std::string message;
    AskStatus status = AskStatus::open;
    base::Instant created_at;
    base::Instant expires_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Ask, (),
                      (id, event_id, from_id, to_id, priority, message, status, created_at, expires_at, revision))

}  // namespace gyoryu::domain
