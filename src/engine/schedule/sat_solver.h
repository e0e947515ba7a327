#pragma once

#include "engine/sat/literal.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// What does not change answers, only the way to them.
struct SatSettings {
    int seed = 0;
    int decay = 950;                 ///< of what mattered in earlier conflicts, in thousandths a conflict
    bool alternating = false;        ///< between long and short restarts, for what may have no solution
    bool counting = false;           ///< by the solver that counts (engine/sat) instead of CaDiCaL
    bool people_in_clauses = false;  ///< where it counts: not those busy in a slot, who are an even number
    bool sharing = false;            ///< tells others what it learns, and hears them; says everything in their words
    bool stress_counted = false;     ///< where it counts: looks first at what the goal counts
    int shorten_after = 0;           ///< where it counts (CountingSolver::Settings)
    std::size_t pairwise_most = 12;  ///< at most one of so many is said pair by pair, of more by rows and columns
};

/// An incremental SAT solver, CaDiCaL or the one that counts, limited by conflicts so that runs repeat.
class SatSolver {
public:
    explicit SatSolver(const SatSettings& settings = {});
    ~SatSolver();
    SatSolver(const SatSolver&) = delete;
    SatSolver& operator=(const SatSolver&) = delete;

    const SatSettings& settings() const { return settings_; }
    Literal variable() { return ++variables_; }
    int variables() const { return variables_; }
    void clause(std::initializer_list<Literal> literals) { clause(std::span(literals.begin(), literals.size())); }
    void clause(std::span<const Literal> literals);
    /// True when `at_most` is possible: sums need no clauses.
    bool counts() const { return settings_.counting; }
    void at_most(std::span<const Literal> literals, int most);
    /// A literal that is always true.
    Literal truth();

    /// Decides the clauses under assumptions; undecided after `conflicts_most` conflicts (0 = no limit) or a stop.
    SatAnswer solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most, const std::stop_token& stop);
    /// After satisfiable.
    bool value(Literal literal) const;
    /// After unsatisfiable: whether the assumption was used.
    bool failed(Literal assumption) const;
    /// Prefers this value when deciding.
    void prefer(Literal literal);
    /// What answers hang on: the solver that counts decides it sooner than others that were in as many conflicts.
    void stress(Literal literal);
    /// Asked now and then while deciding; true ends it undecided. Replaces the question asked before.
    void give_up_when(std::function<bool()> question);
    /// With the setting `sharing`: the variables so far mean the same to all who share, the others do not.
    void share_variables();
    /// What it learned since the last time that others may be told: those whose clauses allow no more than these.
    std::vector<std::vector<Literal>> told();
    void hear(const std::vector<std::vector<Literal>>& told);
    /// Conflicts so far.
    std::uint64_t conflicts() const;
    /// The same in moves of the search, which take about as long.
    std::uint64_t work() const { return conflicts() * conflict_work(); }
    /// How many conflicts so much work is, at least one; no limit (0) for 0.
    std::uint64_t conflicts_for(std::uint64_t work) const;

private:
    class Inside;
    class Cadical;
    class Counting;
    std::unique_ptr<Inside> inside_;
    SatSettings settings_;
    std::uint64_t conflict_work() const { return settings_.counting ? 60 : 200; }

    int variables_ = 0;
    Literal truth_ = 0;
};

}  // namespace gyoryu::engine
