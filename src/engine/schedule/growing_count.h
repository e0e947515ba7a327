#pragma once

#include "engine/schedule/sat_solver.h"

#include <span>
#include <vector>

namespace gyoryu::engine {

/// How many of some literals hold, as literals that are made when they are needed: few ever are, and clauses for all
/// of them grow with the square of their number (Martins, Joshi, Manquinho and Lynce 2014).
class GrowingCount {
public:
    GrowingCount(SatSolver& solver, std::span<const Literal> inputs);

    /// Literal k of the answer holds when at least k + 1 of the inputs do (and may hold with fewer); at least `most`
    /// such literals, unless there are fewer inputs. Those made before stay.
    const std::vector<Literal>& up_to(std::size_t most);

private:
    struct Node {
        std::size_t inputs;
        std::size_t left = 0, right = 0;  ///< halves; of one input there are none
        std::vector<Literal> at_least = {};
    };
    std::size_t add(std::span<const Literal> inputs);
    void grow(std::size_t node, std::size_t most);

    SatSolver& solver_;
    std::vector<Node> nodes_;
    std::size_t root_;
};

}  // namespace gyoryu::engine
