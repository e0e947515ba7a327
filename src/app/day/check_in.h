#pragma once

#include "app/day/check_in_view.h"

namespace gyoryu::app {

/// Organisers (the desk): somebody is here. A device without network sends what it saw later: the earliest sighting of
/// a day counts, all are kept, and `conflict` says that another device saw them at another time. The same `client_id`
/// again changes nothing. Fault not_found {what: person}.
Result<CheckInResult> check_in(Context& context, const EventId& event, const CheckInEdit& edit);

/// Organisers: it was somebody else. The sighting stays in the record, taken back.
Result<domain::CheckIn> undo_check_in(Context& context, const domain::CheckInId& check_in);

/// Organisers: a new participant, here now. The same `client_id` again makes nobody twice.
Result<CheckInResult> register_walk_in(Context& context, const EventId& event, const WalkInEdit& edit);

/// Organisers: the desk's list.
Result<Desk> get_desk(Context& context, const EventId& event);

/// For the person behind a page link. Checking oneself in is open from three hours before the first slot of a day of
/// the event to the end of its last; validation_failed with the issue check_in_closed otherwise.
Result<OwnCheckIn> own_check_in(Context& context);
Result<OwnCheckIn> check_myself_in(Context& context);

}  // namespace gyoryu::app
