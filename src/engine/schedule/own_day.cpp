#include "engine/schedule/own_day.h"

#include <algorithm>

namespace gyoryu::engine {

OwnDay::OwnDay(const Compiled& c, ParticipantIndex p) {
    least.assign(c.slot_count + 1, 0);
    most.assign(c.slot_count + 1, 0);
    for (const MeetingIndex m : c.of_participant[p]) {
        const int duration = c.meeting(m).duration;
        const SlotSet& starts = c.starts[m];
        total += duration;
        SlotSet core = SlotSet::range(0, c.slot_count);
        for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) {
            allowed |= c.span(m, s);
            core &= c.span(m, s);
        }
        if (starts.empty()) continue;
        forced |= core;
        for (int s = 0; s <= c.slot_count; ++s) {
            least[s] += std::clamp(s - starts.last(), 0, duration);
            most[s] += std::clamp(s - starts.first(), 0, duration);
        }
    }
    // Who splits is busy in fewer slots than their meetings take together.
    const int at_once = c.at_once[p];
    for (int& slots : least) slots = (slots + at_once - 1) / at_once;
    total_least = (total + at_once - 1) / at_once;
}

}  // namespace gyoryu::engine
