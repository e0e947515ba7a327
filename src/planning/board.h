#pragma once

#include "engine/explain/placement_probe.h"
#include "engine/explain/unscheduled_reason.h"
#include "planning/explanation.h"
#include "planning/planned_event.h"
#include "planning/quality.h"
#include "planning/unplaced.h"

#include <mutex>

namespace gyoryu::planning {

/// One timetable of an event with everything that is asked of it again and again, worked out once. Thread-safe.
class Board {
public:
    Board(std::shared_ptr<const PlannedEvent> event, const std::vector<domain::Placement>& stored);

    /// One per meeting of the event, as it is now.
    const std::vector<domain::Placement>& placements() const { return placements_; }
    const engine::Timetable& timetable() const { return timetable_; }
    const PlannedEvent& event() const { return *event_; }
    const Quality& quality() const { return quality_; }

    std::vector<Unplaced> unplaced(text::Language reader) const;
    /// What keeps out each meeting that has no place.
    const std::vector<engine::UnscheduledReason>& waiting() const { return waiting_; }
    /// Fault not_found {what: meeting} for one the event does not have; for one outside the problem (a side withdrew)
    /// every list is empty.
    base::Result<Options> options(const domain::MeetingId& meeting, text::Language reader) const;
    base::Result<Explanation> explanation(const domain::MeetingId& meeting, text::Language reader) const;

private:
    base::Result<std::size_t> position_of(const domain::MeetingId& meeting) const;

    std::shared_ptr<const PlannedEvent> event_;
    engine::Timetable timetable_;
    std::vector<bool> frozen_;
    std::vector<domain::Placement> placements_;
    Quality quality_;
    std::unique_ptr<engine::PlacementProbe> probe_;
    std::vector<engine::UnscheduledReason> waiting_;
    mutable std::mutex probe_guard_;
};

}  // namespace gyoryu::planning
