#pragma once

#include "engine/schedule/plain_scopes.h"

#include <cstdint>

namespace gyoryu::engine {

/// What the search of plain events makes small, of one participant: breaks, and what shows the way out of them.
std::int64_t cost_of(const PlainScopes& scopes, DayMask busy);

/// How much dearer it becomes when a busy slot is exchanged for an idle one, or the other way round.
std::int64_t cost_change(const PlainScopes& scopes, DayMask busy, SlotIndex from, SlotIndex to);

}  // namespace gyoryu::engine
