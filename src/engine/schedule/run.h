#pragma once

#include "engine/model/limits.h"
#include "engine/model/observer.h"
#include "engine/model/outcome.h"
#include "engine/schedule/attempt.h"
#include "engine/schedule/local_search.h"
#include "engine/schedule/plain_search.h"
#include "engine/schedule/prover.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

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
    bool begin_plain();
    void plain_round();
    /// Work that each worker may spend in a round.
    struct Share {
        std::uint64_t moves, proof, between, near, at_bound;
    };
    /// An attempt that goes on from round to round.
    struct Trial {
        std::unique_ptr<Attempt> attempt;
        std::uint64_t before = 0;                 ///< its work when the round began
        std::uint64_t after = 0;                  ///< work of its thread in the round before it
        SatAnswer answer = SatAnswer::undecided;  ///< of the last round
        void begin_round();
        std::uint64_t work() const;  ///< of this round
    };
    void share_proving(Share& round);
    /// Work of the proof since its bound last rose.
    std::uint64_t stood() const;
    bool stood_long() const;
    bool try_between();
    bool try_near();
    std::uint64_t near_part(std::uint64_t work) const;
    bool try_at_bound();
    std::optional<std::int64_t> found_on_level() const;
    Goal goal_at(std::int64_t value) const;
    void bound_by_numbers();
    bool bound_by_prices();
    void spend(Share round);
    void count_cycle(std::uint64_t moves);
    void prove(std::uint64_t work);
    void pursue(Trial& trial, std::uint64_t work, std::uint64_t before, int worker);
    void take(const Trial& trial, int worker);
    void share_what_was_learned();
    std::uint64_t proof_work() const;
    void count_work(const Share& round);
    int prover_worker() const { return static_cast<int>(searches_.size()); }
    int between_worker() const { return prover_worker() + 1; }
    int at_bound_worker() const { return prover_worker() + 2; }
    int near_worker() const { return prover_worker() + 3; }
    bool counts(int worker) const { return !line_.crossed() || line_.winner() == worker; }
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
    /// A timetable this near to the bound shows a proof the way to its last solution; one farther off leads it astray.
    bool near_bound() const { return distance_to_bound() <= 2; }
    bool over() const;
    std::uint64_t work_left() const;

    const Compiled& c_;
    const Limits& limits_;
    std::stop_token stop_;
    Observer& observer_;
    std::vector<std::unique_ptr<LocalSearch>> searches_;
    std::vector<std::unique_ptr<PlainSearch>> plain_;  ///< beside the searches, for plain days too large for a proof
    std::unique_ptr<Prover> prover_;
    Prover::State prover_state_ = Prover::State::working;
    Trial between_;   ///< the bound and the best found
    Trial near_;      ///< the best found
    Trial at_bound_;  ///< for as long as the bound stands
    std::optional<Goal> goal_before_;
    std::uint64_t stands_since_ = 0;  ///< work of the proof when its bound last rose
    bool rose_ = false;               ///< the bound, above what was known before the proof
    int tries_ = 0;                   ///< between
    int nears_ = 0;                   ///< begun anew near another timetable
    std::uint64_t try_most_ = 0;      ///< work before another one
    bool within_reach_ = false;       ///< of the prover
    int swept_ = 0;                   ///< passes of each search
    bool numbers_counted_ = false;
    bool priced_ = false;
    bool all_must_ = false;  ///< every meeting must be placed
    bool found_ = false;
    std::vector<Choice> best_;
    std::vector<std::int64_t> best_rank_;
    Timetable timetable_;
    Score objective_;
    Score bound_;
    FinishLine line_;
    std::uint64_t work_ = 0;
    std::uint64_t proved_before_ = 0;  ///< work of the prover when the round began
    std::uint64_t cycle_ = 0;          ///< moves of the searches' cooling, and how many of them are done
    std::uint64_t cycle_done_ = 0;
    int cycle_ended_ = 0;
    std::uint64_t share_ = 0;  ///< of each thread in the next round with a proof, in moves
    std::int64_t breaks_if_all_placed_ = 0;
    Score others_if_all_placed_;
};

}  // namespace gyoryu::engine
