#include "scenarios/event_size.h"

#include <numeric>

namespace gyoryu::scenarios {

int slot_count(const EventData& event) {
    return std::accumulate(event.day_plan.begin(), event.day_plan.end(), 0,
                           [](int sum, const SlotRun& run) { return sum + run.slots; });
}

int table_count(const EventData& event) {
    return std::accumulate(event.halls.begin(), event.halls.end(), 0,
                           [](int sum, const HallData& hall) { return sum + hall.tables; });
}

}  // namespace gyoryu::scenarios
