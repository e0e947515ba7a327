#pragma once

#include "engine/model/problem.h"
#include "planning/snapshot.h"

#include <vector>

namespace gyoryu::planning {

/// Marks which fields the interpreters know, and which of them each meeting is about by what its seller offers. A text
/// of the interpreter stands for a field; products name it through the thesaurus in any language, or with all of its
/// words. Texts beyond 64 different ones are left out. `interpreters` and `meetings` lead from the problem's index to
/// the position in the snapshot.
void mark_fields(const Snapshot& snapshot, const std::vector<std::size_t>& interpreters,
                 const std::vector<std::size_t>& meetings, engine::Problem& problem);

}  // namespace gyoryu::planning
