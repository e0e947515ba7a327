#pragma once

namespace gyoryu::engine {

/// A literal: a variable's number from 1, negative for its negation; never 0.
using Literal = int;

enum class SatAnswer { satisfiable, unsatisfiable, undecided };

}  // namespace gyoryu::engine
