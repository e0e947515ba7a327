#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/participants/participant_view.h"

namespace gyoryu::app {

/// By side and code. `query.q` searches organisation names in any script, contact, code, city, products.
Result<List<Participant>> list_participants(Context& context, const EventId& event, const ParticipantFilter& filter,
                                            const ListQuery& query);

}  // namespace gyoryu::app
