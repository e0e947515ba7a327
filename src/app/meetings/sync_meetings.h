#pragma once

#include "app/saving.h"
#include "domain/event.h"
#include "domain/meeting.h"
#include "store/database.h"

namespace gyoryu::app {

/// A pair whose decision changed, and what it was before.
struct PairChange {
    ParticipantId seller_id;
    ParticipantId buyer_id;
    domain::PairDecision before = domain::PairDecision::none;
};

struct MeetingsSynced {
    int created = 0;
    int updated = 0;
    int deleted = 0;

    bool any() const { return created + updated + deleted > 0; }
};

/// Makes the meetings of an event follow its requests and pair decisions, inside the caller's transaction. Call it
/// after every change of requests, pair decisions or a participant's status; after the commit call
/// `announce_meetings`.
/// - A pair with an open or accepted request and no decision `never`, both sides not withdrawn, has a meeting;
///   asked by both: priority 5 + the mean of the two wishes, otherwise the wish (1 to 5).
/// - Decision `must`: the meeting is mandatory, and exists without any request.
/// - Nobody asks any more, `never`, or a side withdrew: the meeting disappears, unless the organiser made it
///   (`never` and a lifted `must` without request take that away too).
/// Priorities the organiser changed stay until the two ask differently.
MeetingsSynced sync_meetings(Context& context, store::Transaction& tx, const domain::Event& event,
                             const std::optional<PairChange>& changed = std::nullopt);

/// What to tell after the commit when any meeting changed: entity "meetings" of the event.
Notice meetings_notice(const domain::Event& event);
/// Tells it, when any did.
void announce_meetings(Context& context, const domain::Event& event, const MeetingsSynced& synced);

}  // namespace gyoryu::app
