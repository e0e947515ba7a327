#pragma once

#include "engine/model/problem.h"
#include "engine/model/timetable.h"

#include <cstdint>

namespace gyoryu::engine {

/// How large a planted event is.
struct PlantedSize {
    int sellers = 20;
    int buyers = 12;  ///< 0: there is one side only, whose people meet each other
    int days = 1;
    int slots_a_day = 8;
    int sessions_a_day = 1;     ///< if more, breaks count within each
    int pairs_at_once = 6;      ///< meetings in each slot of the planted day
    int tables = 8;             ///< at least pairs_at_once
    int languages = 0;          ///< 0: everybody understands each other; else sellers speak the first
    int english_percent = 80;   ///< of the people, those who speak the second language too
    int interpreters = 0;       ///< at least so many, if the planted day needs fewer
    bool seated = false;        ///< instead one interpreter of all pairs at each table, who stays there
    int seller_slots_most = 8;  ///< longest run of a seller's meetings in a session
    int buyer_slots_most = 8;
    int seller_slots_least = 1;  ///< shortest run
    int buyer_slots_least = 1;
};

/// An event with a day that was built first and forgotten: every meeting can be placed without a break, with the
/// tables and exactly the interpreters that this day needs.
struct PlantedEvent {
    Problem problem;
    Timetable planted;
};

/// The same number of people, whoever with whomever.
PlantedSize with_one_side(PlantedSize size);

PlantedEvent plant_event(const PlantedSize& size, std::uint64_t seed);

/// 225 sellers, 139 buyers, about 1,400 meetings, six languages, 60 tables, as the press states Seoul 2018.
PlantedSize seoul_size();

}  // namespace gyoryu::engine
