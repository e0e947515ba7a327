#include "engine/check/check_from_now.h"

#include <algorithm>

namespace gyoryu::engine {

std::vector<Breach> check_from_now(const Problem& problem, SlotIndex now, const Timetable& timetable) {
    auto breaches = check(problem, timetable);
    if (breaches.empty()) return breaches;
    Problem past = problem;
    auto started = timetable.placements();
    for (std::size_t m = 0; m < started.size(); ++m) {
        past.meetings[m].mandatory = past.meetings[m].frozen = false;
        if (started[m].slot >= now) started[m] = {};
    }
    const auto before = check(past, Timetable(std::move(started)));
    std::erase_if(breaches, [&](const Breach& one) { return std::ranges::find(before, one) != before.end(); });
    return breaches;
}

}  // namespace gyoryu::engine
