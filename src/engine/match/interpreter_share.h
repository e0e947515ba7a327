#pragma once

#include "engine/model/choice.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// Which groups interpret how many meetings of each need.
struct InterpreterShare {
    std::vector<std::vector<std::int64_t>> by_need;  ///< as ChoiceProblem::able: meetings of each able group
    std::int64_t too_many = 0;                       ///< meetings beyond what the groups can do; dealt out all the same
};

/// Shares out `meetings` (by need) among the groups that `open` (as ChoiceProblem::able) allows, so that as few as
/// possible are too many.
InterpreterShare share_interpreters(const ChoiceProblem& problem, const std::vector<std::int64_t>& meetings,
                                    const std::vector<std::vector<bool>>& open);

/// Every group is open.
std::vector<std::vector<bool>> all_open(const ChoiceProblem& problem);

}  // namespace gyoryu::engine
