#pragma once

#include "engine/model/limits.h"
#include "engine/model/observer.h"
#include "engine/model/outcome.h"
#include "engine/schedule/attempt.h"
#include "engine/schedule/local_search.h"
#include "engine/schedule/prover.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Work of one conflict of the proof, in moves of the search; about as long.
inline constexpr std::uint64_t conflict_work = 200;

/// One run of the engine: local searches and the prover work in rounds of fixed work, side by side when there are
/// threads, and tell each other what they found between rounds. So the outcome depends on work, never on speed.
class Run {
public:
    Run(const Compiled& compiled, const Limits& limits, std::stop_token stop, Observer& observer);

    Outcome finish();

private:
    void begin();
    void round();
    bool sweep();
    /// What each worker may spend in a round.
    struct Share {
        std::uint64_t moves, conflicts, attempt;
    };
    bool prepare_attempt();
    void bound_by_numbers();
    void spend(Share round);
    void prove(std::uint64_t conflicts);
    void attempt(const Share& round);
    void count_work(const Share& round);
    int prover_worker() const { return static_cast<int>(searches_.size()); }
    int attempt_worker() const { return prover_worker() + 1; }
    void aim();
    void exchange();
    void consider(const std::vector<Choice>& choices, const std::vector<std::int64_t>& rank);
    /// True when the searches add every rule of the objective up.
    bool all_counted() const;
    void improve_bound();
    void raise_others();
    bool proven() const;
    /// On the first level on which the best found is not known to be the best there is.
    std::int64_t distance_to_bound() const;
    bool over() const;
    std::uint64_t work_left() const;

    const Compiled& c_;
    const Limits& limits_;
    std::stop_token stop_;
    Observer& observer_;
    std::vector<std::unique_ptr<LocalSearch>> searches_;
    std::unique_ptr<Prover> prover_;
    Prover::State prover_state_ = Prover::State::working;
    std::unique_ptr<Attempt> attempt_;
    std::optional<Goal> goal_before_;
    SatAnswer attempt_answer_ = SatAnswer::undecided;  ///< of the last round
    int attempts_ = 0;
    std::uint64_t attempt_most_ = 0;    ///< conflicts before another one
    std::uint64_t attempt_before_ = 0;  ///< its conflicts when the round began
    bool within_reach_ = false;         ///< of the prover
    int swept_ = 0;                     ///< passes of each search
    bool numbers_counted_ = false;
    bool found_ = false;
    std::vector<Choice> best_;
    std::vector<std::int64_t> best_rank_;
    Timetable timetable_;
    Score objective_;
    Score bound_;
    FinishLine line_;
    std::uint64_t work_ = 0;
    std::uint64_t conflicts_before_ = 0;  ///< of the prover, when the round began
    std::uint64_t moves_ = 0;             ///< of the next round
    std::uint64_t conflicts_ = 0;         ///< of the next round
    std::int64_t breaks_if_all_placed_ = 0;
    Score others_if_all_placed_;
};

}  // namespace gyoryu::engine
