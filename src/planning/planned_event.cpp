#include "planning/planned_event.h"

#include "planning/fingerprint.h"

namespace gyoryu::planning {

base::Result<std::shared_ptr<const PlannedEvent>> planned(Snapshot snapshot) {
    auto event = std::make_shared<PlannedEvent>();
    event->snapshot = std::move(snapshot);
    GYORYU_TRY(planning, problem_of(event->snapshot));
    event->planning = std::move(planning);
    event->stamp = fingerprint_of(event->planning, event->snapshot);
    return std::shared_ptr<const PlannedEvent>(std::move(event));
}

}  // namespace gyoryu::planning
