#pragma once

#include "app/context.h"
#include "store/transaction.h"

#include <unordered_set>

namespace gyoryu::app {

/// Who stands in a release of an event: what they were told must keep its names.
struct ReleasedPeople {
    std::unordered_set<ParticipantId> participants;
    std::unordered_set<InterpreterId> interpreters;
};

ReleasedPeople released_people(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
