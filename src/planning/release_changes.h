#pragma once

#include "domain/timetable.h"
#include "planning/snapshot.h"

namespace gyoryu::planning {

/// What a new release would tell people, against the newest one (or none).
struct ReleaseDifference {
    std::vector<domain::ReleaseChange> changes;
    std::map<std::string, int> sequences;
    std::vector<domain::Placement> cancelled;
    std::vector<domain::Meeting> meetings;
};

/// `placements` are those of the draft; only placed ones are told. A meeting has moved when its place, interpreter,
/// wall-clock time or table's label differs from what people were told. Told are both sides and the interpreters of
/// before and after. A meeting's sequence starts at 0 and grows with each change, also when it is cancelled or
/// taken up again.
ReleaseDifference difference_of(const domain::Release* previous, const Snapshot& snapshot,
                                const std::vector<domain::Placement>& placements);

/// How many different people the changes tell.
int people_told(const std::vector<domain::ReleaseChange>& changes);

}  // namespace gyoryu::planning
