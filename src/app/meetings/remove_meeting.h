#pragma once

#include "domain/event.h"
#include "domain/meeting.h"
#include "store/transaction.h"

#include <vector>

namespace gyoryu::app {

/// Removes meetings and their mention in the order of others. Drafts drop them when they are looked at; releases keep
/// what people were told.
void remove_meetings(store::Transaction& tx, const domain::Event& event, const std::vector<domain::Meeting>& meetings);

}  // namespace gyoryu::app
