#pragma once

#include "engine/model/breach.h"
#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <vector>

namespace gyoryu::engine {

/// The penalty of every measured rule, whether or not the objective weighs it.
Score score_of(const Problem& problem, const Timetable& timetable);

/// One rule's share: where its penalty comes from, the largest first, at most `most` places.
std::vector<Breach> places_of(const Problem& problem, const Timetable& timetable, RuleKey rule, int most = 100);

}  // namespace gyoryu::engine
