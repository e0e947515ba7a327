#pragma once

#include "engine/model/outcome.h"
#include "engine/schedule/attempt.h"
#include "engine/schedule/core_guided.h"
#include "engine/schedule/sat_encoding.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Proves from below with SAT, level by level of the objective, as far as the level's rules can be put into
/// clauses (level_penalties.h).
class Prover {
public:
    /// `least_breaks`: of all together while every meeting is placed, proven elsewhere.
    Prover(const Compiled& compiled, std::int64_t least_breaks);
    ~Prover();

    enum class State { working, infeasible, all_proven, out_of_reach };
    /// Spends about so much work (0 = no limit).
    State run(std::uint64_t work_most, const std::stop_token& stop);
    /// See SatSolver::give_up_when.
    void give_up_when(std::function<bool()> question) { solver_.give_up_when(std::move(question)); }
    /// Prefers the starts of a timetable when deciding.
    void prefer(const std::vector<Choice>& choices) { encoding_->prefer(choices); }
    /// Tells of a timetable found elsewhere: a level it reaches the bound of is proven.
    void learn(const Score& score);

    /// What the best timetable is at least, on the levels proven and the one in work; empty when there is none.
    std::optional<Goal> goal() const;
    /// True when the bound of the level in work is more than was known when it began.
    bool raised() const { return guide_ != nullptr && level_bound() > began_at_; }
    /// Tells that there is no timetable of that goal.
    void exclude(const Goal& goal);

    /// Proven least penalties.
    const Score& bound() const { return bound_; }
    int levels() const { return static_cast<int>(levels_.size()); }
    /// Levels of the objective of which the optimum is known.
    int levels_proven() const { return static_cast<int>(level_); }
    /// The best solution the prover itself met, or empty.
    const std::vector<Choice>& choices() const { return choices_; }
    bool has_choices() const { return !choices_.empty(); }
    /// So far.
    std::uint64_t work() const { return solver_.work(); }

private:
    bool open_level();
    std::int64_t proven_elsewhere() const;
    void close_level(std::int64_t value);
    /// Keeps the level in work to the value by clauses; false when they cannot say it.
    bool hold(std::int64_t value);
    void state_bound();
    std::int64_t level_bound() const;

    const Compiled& c_;
    SatSolver solver_;
    std::unique_ptr<SatEncoding> encoding_;
    std::int64_t least_breaks_;
    std::vector<std::vector<ObjectiveTerm>> levels_;
    std::size_t level_ = 0;
    std::vector<std::int64_t> values_;  ///< of the levels proven
    std::int64_t raised_ = 0;           ///< of this level, proven by others
    std::int64_t began_at_ = 0;         ///< the bound of this level when it began
    std::unique_ptr<CoreGuided> guide_;
    std::vector<Choice> choices_;
    Score bound_;
    bool all_placed_ = false;  ///< known: every meeting can be and therefore is placed
};

}  // namespace gyoryu::engine
