#pragma once

#include "engine/schedule/plain_scopes.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// What the search of plain events makes small, of one participant: breaks, and what shows the way out of them.
std::int64_t cost_of(const PlainScopes& scopes, DayMask busy);

/// The costs of all participants, kept up.
class PlainCosts {
public:
    PlainCosts(const PlainScopes& scopes, int people)
        : scopes_(scopes), known_(static_cast<std::size_t>(people) * scopes.count()) {}

    /// To be told whenever somebody is busy at other slots.
    void see(ParticipantIndex p, DayMask busy);
    /// How much dearer it becomes when a busy slot is exchanged for an idle one, or the other way round. Where that is
    /// more than `most`, any number above it: most exchanges are, and need not be counted to the end.
    std::int64_t change(ParticipantIndex p, DayMask busy, SlotIndex from, SlotIndex to, std::int64_t most) const;

private:
    struct Known {
        std::int32_t cost = 0, outside = 0;
    };
    const Known& known(ParticipantIndex p, int scope) const {
        return known_[static_cast<std::size_t>(p) * scopes_.count() + scope];
    }

    const PlainScopes& scopes_;
    std::vector<Known> known_;  ///< per participant and scope
};

}  // namespace gyoryu::engine
