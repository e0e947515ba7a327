#pragma once

#include "base/random.h"
#include "engine/schedule/finish_line.h"
#include "engine/schedule/kept_best.h"
#include "engine/schedule/random_rise.h"
#include "engine/schedule/search_state.h"
#include "engine/schedule/sweep.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Simulated annealing over Kempe chains, insertions and ejections. Whole numbers only, so that runs repeat.
class LocalSearch {
public:
    LocalSearch(const Compiled& compiled, std::uint64_t seed);

    /// Fills an empty timetable meeting by meeting, the hardest first.
    void construct();
    /// Finds places for those that have none, at the cost of breaks.
    void complete(const std::stop_token& stop);
    /// Builds timetables slot by slot, as many as there are passes, going on from earlier calls; for events whose shape
    /// a search would take too long to find. From then on the search starts less hot.
    void sweep(int passes, const std::stop_token& stop);
    /// Cools down over `cycle` moves, from the best found so far, and does `moves` of them now: a cycle that has begun
    /// is gone on with. Ends early at its end, at a stop, when it reaches the target (and crosses the line as that
    /// worker) or when the line was crossed by another.
    void run(std::uint64_t moves, std::uint64_t cycle, const std::stop_token& stop, FinishLine& line, int worker);
    /// A rank that cannot be better; empty = none known.
    void aim_at(std::vector<std::int64_t> rank) { target_ = std::move(rank); }
    /// Empty when they break a hard rule. The search goes on from its best all the same.
    std::optional<std::vector<std::int64_t>> rank_of(const std::vector<Choice>& choices);
    /// Goes on from there when it is better than the best.
    void offer(const std::vector<Choice>& choices);

    const std::vector<Choice>& best() { return best_.put_together(state_.unload()); }
    bool best_valid() const { return best_valid_; }
    /// The best's rank, see SearchState::rank.
    const std::vector<std::int64_t>& best_rank() const { return best_rank_; }

private:
    friend struct MoveProbe;  // bench/engine/move_times.cpp times each kind of move alone
    struct Step {
        MeetingIndex meeting;
        SlotIndex to;
    };
    void stand_at(const std::vector<Choice>& choices);
    bool sweep(Sweep& one, int passes, const std::stop_token& stop);
    void begin_cycle(std::uint64_t moves);
    void end_cycle(const std::stop_token& stop);
    void cool(std::uint64_t move, std::uint64_t moves);
    void one_move();
    void improve_participant();
    void change_place();
    bool exchange_interpreters(MeetingIndex m);
    bool exchange_tables(MeetingIndex m);
    MeetingIndex somebody_at(int table_class, SlotIndex s);
    void insert_some();
    bool chain(MeetingIndex m, SlotIndex to);
    bool chain_fits(SlotIndex from, SlotIndex to) const;
    std::int64_t chain_cost() const;
    bool apply_chain();
    bool kempe(MeetingIndex m, SlotIndex to, std::int64_t threshold);
    void insert_by_chain(MeetingIndex m, std::int64_t rise);
    SlotIndex roomy(MeetingIndex m, const SlotSet& slots);
    bool force(MeetingIndex m, SlotIndex to, std::int64_t rise);
    void eject_for(MeetingIndex m, SlotIndex to);
    void eject_from_class(MeetingIndex m, SlotIndex to);
    void eject_from_interpreter(MeetingIndex m, SlotIndex to);
    bool insert_best(MeetingIndex m);
    void settle(std::int64_t before, std::int64_t threshold);
    void commit();
    void keep_best();
    void rank_best();
    std::int64_t threshold() { return random_rise(random_, temperature_); }
    SlotIndex any_of(const SlotSet& slots);

    const Compiled& c_;
    base::Random random_;
    SearchState state_;
    KeptBest best_;
    std::vector<std::int64_t> best_rank_;
    std::int64_t best_cost_ = 0;
    std::size_t best_unplaced_ = 0;
    bool best_valid_ = false;
    std::vector<Step> chain_;
    std::vector<std::uint32_t> seen_;
    std::uint32_t stamp_ = 0;
    std::vector<MeetingIndex> ejected_;
    std::vector<MeetingIndex> movable_;
    std::int64_t temperature_ = 0;  ///< hundredths of a break, times 65536
    std::vector<std::int64_t> target_;
    std::vector<std::unique_ptr<Sweep>> sweeps_;  ///< two kinds at first, then the better one
    std::vector<Choice> swept_;                   ///< the most promising that no run has started from yet
    std::size_t swept_lacking_ = 0;
    std::int64_t allowance_ = 0;  ///< what bringing a meeting in may cost
    bool mild_ = false;
    std::uint64_t cycle_ = 0;  ///< moves of the cycle that has begun, and how many of them are done
    std::uint64_t cycle_done_ = 0;
    bool cycle_from_sweep_ = false;
    std::vector<std::int64_t> rank_before_cycle_;
    int in_vain_ = 0;             ///< cycles since the best was found
    bool places_matter_ = false;  ///< the objective asks who interprets or which table it is
    bool simple_ = false;         ///< one table class, no interpreters: chains need no resources but places
    bool session_caps_ = false;
};

}  // namespace gyoryu::engine
