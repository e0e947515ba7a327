#pragma once

#include "base/random.h"
#include "engine/model/choice.h"

#include <optional>

namespace gyoryu::engine {

/// A choice of at most 12 candidates: degrees, hall, interpreters of one to three groups, musts.
ChoiceProblem small_choice(base::Random& random);

/// The highest objective over all subsets of the candidates.
std::int64_t best_objective(const ChoiceProblem& problem);

}  // namespace gyoryu::engine
