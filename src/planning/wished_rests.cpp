#include "planning/wished_rests.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

/// The slots of one day, [first, last) of the list.
struct Day {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Day> days_of(const std::vector<domain::Slot>& slots) {
    std::vector<Day> days;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (i == 0 || slots[i].day != slots[i - 1].day) days.push_back({i, i});
        days.back().last = i + 1;
    }
    return days;
}

/// True when a pause between two slots, or before the first or after the last, gives the break without a wish.
bool pauses(const domain::WishedBreak& wished, const std::vector<domain::Slot>& slots, const Day& day) {
    int idle_since = wished.from.minutes;
    for (std::size_t i = day.first; i < day.last; ++i) {
        const int begins = std::min(slots[i].starts.minutes, wished.until.minutes);
        if (begins - idle_since >= wished.minutes) return true;
        idle_since = std::max(idle_since, slots[i].ends.minutes);
    }
    return wished.until.minutes - idle_since >= wished.minutes;
}

/// A slot that reaches into the wished times takes from them; only those within can be the break.
std::optional<engine::Rest> rest_of(const domain::WishedBreak& wished, const std::vector<domain::Slot>& slots,
                                    const Day& day) {
    engine::Rest rest{engine::none, engine::none, 0};
    int longest = 1;
    for (std::size_t i = day.first; i < day.last; ++i) {
        if (slots[i].starts < wished.from || wished.until < slots[i].ends) continue;
        if (rest.first == engine::none) rest.first = static_cast<engine::SlotIndex>(i);
        rest.last = static_cast<engine::SlotIndex>(i);
        longest = std::max(longest, slots[i].ends.minutes - slots[i].starts.minutes);
    }
    if (rest.first == engine::none) return std::nullopt;
    rest.slots = std::min((wished.minutes + longest - 1) / longest, rest.last - rest.first + 1);
    return rest;
}

}  // namespace

std::vector<engine::Rest> rests_of(const std::vector<domain::WishedBreak>& breaks,
                                   const std::vector<domain::Slot>& slots) {
    std::vector<engine::Rest> rests;
    for (const auto& day : days_of(slots))
        for (const auto& wished : breaks) {
            if (pauses(wished, slots, day) || rests.size() == engine::rests_most) continue;
            if (const auto rest = rest_of(wished, slots, day)) rests.push_back(*rest);
        }
    return rests;
}

}  // namespace gyoryu::planning
