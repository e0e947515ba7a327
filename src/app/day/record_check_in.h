#pragma once

#include "app/day/attendance.h"
#include "app/day/check_in_view.h"
#include "domain/event.h"

namespace gyoryu::app {

struct Sighting {
    std::string client_id;
    PersonRef person;
    std::optional<base::Instant> at;
    domain::CheckInSource source = domain::CheckInSource::desk;
    std::string device;
};

bool is_person_of(store::Transaction& tx, const EventId& event, const PersonRef& person);

/// Keeps a sighting, once for each client_id. A device whose clock is ahead is not believed: nobody is seen later than
/// it is now. In a practice the time is the practice's.
CheckInResult record_check_in(Context& context, store::Transaction& tx, const domain::Event& event,
                              const Sighting& sighting);

}  // namespace gyoryu::app
