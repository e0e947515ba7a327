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

/// What becomes of the letters that a release writes. hold: they wait in the outbox until the organiser sends them.
/// none: people are told in another way.
BOOST_DEFINE_ENUM_CLASS(ReleaseLetters, send, hold, none)

struct ReleaseRequest {
    DraftId draft_id;
    ReleaseLetters letters = ReleaseLetters::send;
};
BOOST_DESCRIBE_STRUCT(ReleaseRequest, (), (draft_id, letters))
constexpr auto optional_members(const ReleaseRequest*) { return std::to_array<std::string_view>({"letters"}); }

}  // namespace gyoryu::app
