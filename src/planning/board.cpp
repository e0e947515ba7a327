#include "planning/board.h"

#include "planning/meeting_explanation.h"
#include "planning/meeting_options.h"
#include "planning/why_unplaced.h"

#include <algorithm>

namespace gyoryu::planning {

Board::Board(std::shared_ptr<const PlannedEvent> event, const std::vector<domain::Placement>& stored)
    : event_(std::move(event)),
      timetable_(timetable_of(event_->planning, stored)),
      frozen_(frozen_of(event_->snapshot, stored)),
      placements_(placements_of(event_->planning, event_->snapshot, timetable_, frozen_)),
      quality_(quality_of(event_->snapshot, event_->planning, timetable_)),
      probe_(std::make_unique<engine::PlacementProbe>(event_->planning.problem, timetable_)),
      waiting_(find_waiting(event_->planning, timetable_, *probe_)) {}

base::Result<std::size_t> Board::position_of(const domain::MeetingId& meeting) const {
    const auto found = std::ranges::find(placements_, meeting, &domain::Placement::meeting_id);
    if (found == placements_.end()) return base::fail(base::FaultCode::not_found, {{"what", "meeting"}});
    return static_cast<std::size_t>(found - placements_.begin());
}

std::vector<Unplaced> Board::unplaced(text::Language reader) const {
    return unplaced_of(event_->labels(reader), waiting_, frozen_);
}

base::Result<Options> Board::options(const domain::MeetingId& meeting, text::Language reader) const {
    GYORYU_TRY(position, position_of(meeting));
    const auto index = event_->planning.meeting_index.find(meeting);
    if (index == event_->planning.meeting_index.end()) return Options{meeting, placements_[position], {}, {}};
    const std::lock_guard lock(probe_guard_);
    return options_of(event_->labels(reader), *probe_, timetable_, frozen_, index->second, placements_[position]);
}

base::Result<Explanation> Board::explanation(const domain::MeetingId& meeting, text::Language reader) const {
    GYORYU_TRY(found, options(meeting, reader));
    const auto index = event_->planning.meeting_index.find(meeting);
    if (index == event_->planning.meeting_index.end()) return Explanation{meeting, {}, {}, {}};
    return explanation_of(event_->labels(reader), timetable_, index->second, found);
}

}  // namespace gyoryu::planning
