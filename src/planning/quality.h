#pragma once

#include "domain/timetable.h"
#include "engine/model/timetable.h"
#include "planning/planning_problem.h"

#include <vector>

namespace gyoryu::planning {

struct InterpreterLoad {
    domain::InterpreterId id;
    std::string code;
    int slots = 0;      ///< working
    int available = 0;  ///< slots they could work
};
BOOST_DESCRIBE_STRUCT(InterpreterLoad, (), (id, code, slots, available))

/// What the bar above a timetable says.
struct Quality {
    int placed = 0;
    int wished = 0;
    int cells = 0;                  ///< tables × slots
    int breaks_kept = 0;            ///< days of people with two meetings or more, where a rest lies between some two
    int people_without_breaks = 0;  ///< days of people with three meetings or more and no rest between any
    int seller_min = 0;             ///< meetings of a seller who is wished at all
    int seller_max = 0;
    int buyer_min = 0;
    int buyer_max = 0;
    double walk_mean_m = 0;  ///< per change between consecutive meetings of a participant on one day
    double walk_max_m = 0;
    std::vector<InterpreterLoad> interpreters;
};
BOOST_DESCRIBE_STRUCT(Quality, (),
                      (placed, wished, cells, breaks_kept, people_without_breaks, seller_min, seller_max, buyer_min,
                       buyer_max, walk_mean_m, walk_max_m, interpreters))

/// A free slot or a pause between two meetings is a rest.
Quality quality_of(const Snapshot& snapshot, const PlanningProblem& planning, const engine::Timetable& timetable);

}  // namespace gyoryu::planning
