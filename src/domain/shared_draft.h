#pragma once

#include "base/id.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/timetable.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

using DraftCommentId = base::Id<struct DraftComment>;

/// The draft that an event's people may see and comment on.
struct SharedDraft {
    EventId event_id;
    DraftId draft_id;
    base::Instant shared_at;
};
BOOST_DESCRIBE_STRUCT(SharedDraft, (), (event_id, draft_id, shared_at))

/// What somebody says about their meetings in a shared draft.
struct DraftComment {
    DraftCommentId id;
    EventId event_id;
    DraftId draft_id;
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
    std::optional<MeetingId> meeting_id;  ///< none: about the whole
    std::string message;
    base::Instant created_at;
    bool settled = false;  ///< the organiser has dealt with it
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(DraftComment, (),
                      (id, event_id, draft_id, person_kind, person_id, meeting_id, message, created_at, settled,
                       revision))

}  // namespace gyoryu::domain
