#pragma once

#include "base/random.h"
#include "scenarios/scenario.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace gyoryu::scenarios {

/// What is kept of a day that was built meeting by meeting: who met whom, and when everybody was free.
struct ForgottenDay {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;  ///< seller and buyer as places in `participants`, sorted
    std::vector<std::vector<int>> free_slots;                ///< per participant, 1-based
};

/// Builds a day of `generated.meetings` meetings with the event's participants, interpreters, slots and tables:
/// nobody in two places, nobody twice with the same, an interpreter wherever no language is shared, at most
/// `settings.max_meetings_per_participant` each. Some interpreters are kept in reserve in every slot.
/// Stops with a broken invariant when the measures do not fit: they are the program's own data.
ForgottenDay build_day(const EventData& event, base::Random& random);

}  // namespace gyoryu::scenarios
