#pragma once

#include "domain/event.h"
#include "planning/snapshot.h"
#include "store/transaction.h"

#include <string>

namespace gyoryu::app {

/// All rows of an event that its timetables depend on; meetings by id.
planning::Snapshot load_snapshot(store::Transaction& tx, const domain::Event& event);

/// A text that is another whenever one of those rows was changed, added or removed: counts, sums of revisions and
/// greatest ids. Ids ascend and revisions only grow, so a removed row cannot be made up for by a new one.
std::string state_of(store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::app
