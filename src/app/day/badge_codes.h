#pragma once

#include "app/context.h"
#include "app/day/attendance.h"
#include "domain/event.h"

#include <map>
#include <vector>

namespace gyoryu::app {

/// What stands before the code in the QR of a badge, so that a reader knows it is one of ours.
inline constexpr std::string_view badge_prefix = "GYORYU:";

/// The codes of these people; those who have none yet get one.
std::map<PersonRef, std::string> badge_codes(Context& context, store::Transaction& tx, const domain::Event& event,
                                             const std::vector<PersonRef>& people);

/// Whose badge it is.
std::optional<PersonRef> person_of_badge(store::Transaction& tx, const EventId& event, std::string_view code);

/// Everybody of the event who may come: participants that have not withdrawn, interpreters.
std::vector<PersonRef> people_of(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
