#pragma once

#include "app/timetables/draft_view.h"
#include "domain/timetable.h"
#include "planning/reason.h"

namespace gyoryu::app {

/// What a release of this draft would change, and what forbids it.
struct ReleasePreview {
    DraftId draft_id;
    std::vector<planning::Reason> broken_rules;  ///< must be empty for a release
    std::vector<domain::ReleaseChange> changes;  ///< against the newest release
    int people = 0;                              ///< different people to tell
};
BOOST_DESCRIBE_STRUCT(ReleasePreview, (), (draft_id, broken_rules, changes, people))

struct Release {
    ReleaseId id;
    EventId event_id;
    int number = 0;
    DraftId draft_id;
    base::Instant released_at;
    AccountId released_by;
    std::vector<domain::Placement> placements;
    domain::Verdict verdict;
    std::vector<domain::ReleaseChange> changes;
    bool superseded = false;  ///< a newer one exists
};
BOOST_DESCRIBE_STRUCT(Release, (),
                      (id, event_id, number, draft_id, released_at, released_by, placements, verdict, changes,
                       superseded))

struct ReleaseRequest {
    DraftId draft_id;
};
BOOST_DESCRIBE_STRUCT(ReleaseRequest, (), (draft_id))

}  // namespace gyoryu::app
