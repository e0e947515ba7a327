#pragma once

#include "engine/schedule/growing_count.h"
#include "engine/schedule/sat_solver.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Penalty literals of which, the further along, the worse: each implies the ones before it.
struct PenaltyChain {
    std::vector<Literal> literals;
    std::int64_t weight = 1;
    std::size_t certain = 0;  ///< so many of them hold anyway
};

/// Minimises a weighted sum of penalty literals from below, by cores that are counted and relaxed one by one
/// (OLL: Andres, Kaufmann, Matheis, Schaub 2012; as in RC2: Ignatiev, Morgado, Marques-Silva 2019).
class CoreGuided {
public:
    CoreGuided(SatSolver& solver, std::vector<PenaltyChain> chains);

    enum class Step { optimum, infeasible, undecided };
    /// Goes on until decided, or about that many conflicts were spent, or stopped. After `optimum` the solver holds a
    /// model of least sum, and the sum may not rise in what is decided afterwards.
    Step run(std::uint64_t conflicts_most, const std::stop_token& stop);
    /// Proven so far.
    std::int64_t bound() const { return bound_; }
    /// True when the penalty cannot hold in a solution of sum `bound()`.
    bool must_not(Literal penalty) const { return softs_.contains(penalty); }
    /// A solution of sum `bound()` is known: what is left of the sum becomes a constraint.
    void harden();

private:
    struct Soft {
        std::size_t chain;
        std::size_t index;
        std::int64_t weight;
    };
    void activate(std::size_t chain, std::size_t index, std::int64_t weight);
    std::vector<Literal> assumptions() const;
    std::vector<Literal> core_of(const std::vector<Literal>& assumed) const;
    void shrink(std::vector<Literal>& core, const std::stop_token& stop);
    void relax(const std::vector<Literal>& core);

    SatSolver& solver_;
    std::vector<PenaltyChain> chains_;
    std::map<std::size_t, GrowingCount> counted_;  ///< by chain: of cores, that of their penalties
    std::map<Literal, Soft> softs_;                ///< by penalty literal
    std::int64_t bound_ = 0;
};

}  // namespace gyoryu::engine
