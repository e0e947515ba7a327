#pragma once

#include "engine/model/problem.h"

#include <cstdint>

namespace gyoryu::engine {

/// What the local search adds up, in hundredths of a break. The levels of the objective stay in their order of size,
/// but near enough that a step through a worse level may pay; the best timetable is kept by the true order.
struct SearchWeights {
    explicit SearchWeights(const Problem& problem);

    std::int64_t unplaced = 0;  ///< times the meeting's priority
    std::int64_t unplaced_mandatory = 0;
    std::int64_t breaks = 0;
    std::int64_t idle = 0;  ///< each idle slot between someone's first and last: shows the way out of long breaks
    std::int64_t longest_wait = 0;
    std::int64_t floor = 0;
    std::int64_t distance = 0;
    std::int64_t unfair = 0;  ///< each break beyond the allowed range
    std::int64_t fairness_breaks = 0;
    std::int64_t fairness_slots = 0;
    std::int64_t interpreter_load = 0;
    std::int64_t walking = 0;  ///< each metre
    std::int64_t second_language = 0;
    std::int64_t interpreter_field = 0;
    std::int64_t interpreters_changed = 0;
    std::int64_t tables_changed = 0;

    /// Of one of rules_of_words.
    std::int64_t of_words(RuleKey rule) const;
};

}  // namespace gyoryu::engine
