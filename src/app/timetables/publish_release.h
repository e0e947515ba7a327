#pragma once

#include "app/saving.h"
#include "app/timetables/release_view.h"
#include "domain/timetable.h"
#include "planning/snapshot.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// A timetable that may be told: the checker has found nothing in it.
struct Publication {
    const domain::Event& event;
    const planning::Snapshot& snapshot;
    const std::vector<domain::Placement>& placements;  ///< those without a slot are not told
    const domain::Draft& draft;
    const domain::Release* newest;  ///< what people were told before, or null
    ReleaseLetters letters = ReleaseLetters::send;
};

/// What a publication would tell; not stored.
domain::Release next_release(Context& context, const Publication& from);

/// The one way to tell people: stores the next release of the event with what it changes for whom, marks the event as
/// released, writes the letters to whom it concerns, audits it and notes who looks on.
Result<domain::Release> publish_release(Context& context, store::Transaction& tx, Notices& notices,
                                        const Publication& publication);

}  // namespace gyoryu::app
