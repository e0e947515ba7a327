#pragma once

#include "app/reach.h"
#include "domain/timetable.h"

namespace gyoryu::app {

using domain::DraftId;
using domain::ReleaseId;

/// As in app/reach.h.
Result<InEvent<domain::Draft>> reach_draft(const Context&, store::Transaction&, const DraftId&, Need);
Result<InEvent<domain::Release>> reach_release(const Context&, store::Transaction&, const ReleaseId&, Need);
Result<InEvent<domain::Meeting>> reach_meeting(const Context&, store::Transaction&, const MeetingId&, Need);

/// A draft that may be changed: draft_released for one that people were told of, stale_revision for a newer one.
Result<InEvent<domain::Draft>> reach_open_draft(const Context&, store::Transaction&, const DraftId&,
                                                std::int64_t expected_revision);

/// The newest release of an event.
std::optional<domain::Release> newest_release(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
