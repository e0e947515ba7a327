#pragma once

#include "engine/model/breach.h"
#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace gyoryu::engine {

/// The day of one participant or interpreter as a timetable has it.
struct Day {
    std::vector<MeetingIndex> meetings;  ///< in the order of slots
    SlotSet busy;
};

/// A timetable looked at from its people; what measured rules read.
struct Days {
    Days(const Problem& problem, const Timetable& timetable);

    const Problem& problem;
    const Timetable& timetable;
    std::vector<Day> of_participant;
    std::vector<Day> of_interpreter;

    SlotSet span(MeetingIndex m) const;
    /// Calls back for each pair of consecutive busy slots of one scope with something idle between them.
    void gaps(const SlotSet& busy, const std::function<void(SlotIndex before, SlotIndex after)>& gap) const;
};

/// Where a measured rule's penalty comes from; `amount` of each place adds up to the penalty.
using Places = std::vector<Breach>;

// One function per measured rule, in the file of its name: its penalty, place by place.
#define GYORYU_RULE_hard(name)
#define GYORYU_RULE_measured(name) void name##_places(const Days& days, Places& places);
#define GYORYU_RULE(name, kind) GYORYU_RULE_##kind(name)
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
#undef GYORYU_RULE_measured
#undef GYORYU_RULE_hard

/// The penalty of every measured rule, counted in full: the reference for every quicker count.
Score score_of(const Problem& problem, const Timetable& timetable);

/// The places of one measured rule.
Places places_of(const Days& days, RuleKey rule);

}  // namespace gyoryu::engine
