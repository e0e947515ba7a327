#pragma once

#include "base/random.h"
#include "engine/schedule/finish_line.h"
#include "engine/schedule/plain_cost.h"
#include "engine/schedule/plain_day.h"
#include "engine/schedule/plain_finish.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Searches a plain event for few breaks, in tries of three parts: who is likely there when (likely_starts.h; of
/// several days plain_shape.h), from new random places; annealing towards that; annealing the breaks away. Each try is
/// longer than the one before; after some the best is annealed on. Whole numbers only, so that runs repeat.
class PlainSearch {
public:
    PlainSearch(const Compiled& compiled, std::uint64_t seed);

    /// Places everything; false where that cannot be.
    bool begin();
    /// Does so many moves, fewer at a stop, when nobody has a break (it crosses the line as that worker) or when
    /// another crossed the line.
    void run(std::uint64_t moves, const std::stop_token& stop, FinishLine& line, int worker);
    /// Another's timetable, to anneal on from. Events that may be finished by clauses are rather tried from several
    /// days.
    void offer(const std::vector<Choice>& other, int breaks);
    int best_breaks() const { return best_breaks_; }
    const std::vector<Choice>& best() const { return best_; }

private:
    enum class Part { towards_likely, away_from_breaks, by_clauses };

    void next_part(const std::stop_token& stop);
    void see_likely(const std::stop_token& stop);
    void see_shape(const std::stop_token& stop);
    void note_likely(ParticipantIndex p, SlotIndex s, std::uint64_t of_two_to_32);
    void begin_away(std::uint64_t moves);
    void anneal_best();
    std::int64_t heat(std::int64_t of_one_day) const;
    int breaks_for_finish() const;
    bool begin_finish();
    std::uint64_t finish(std::uint64_t moves, const std::stop_token& stop);
    void take_finish();
    void cool();
    struct Exchange {
        ParticipantIndex p;
        SlotIndex from, to;
    };
    void move();
    void turn_any_ring();
    void move_towards_likely();
    Exchange any_exchange();
    Exchange of_broken(ParticipantIndex p);
    Exchange of_unbroken(ParticipantIndex p);
    Exchange to_beside(ParticipantIndex p);
    Exchange shifted(ParticipantIndex p);
    Exchange to_other_run(ParticipantIndex p);
    DayMask beside(ParticipantIndex p);
    DayMask fullest_runs(ParticipantIndex p, bool latest);
    std::int64_t unlikely(ParticipantIndex p, SlotIndex s) const {
        return unlikely_[static_cast<std::size_t>(p) * day_.slots() + s];
    }
    void count_gaps();
    void list(ParticipantIndex p);
    void keep_best();

    const Compiled& c_;
    base::Random random_;
    PlainDay day_;
    Part part_ = Part::away_from_breaks;
    std::uint64_t part_moves_ = 0, part_done_ = 0;
    int tries_ = 0;
    int in_vain_ = 0;
    int breaks_ = 0;
    int best_breaks_ = 0, best_before_ = 0;
    std::vector<Choice> best_;
    std::unique_ptr<PlainFinish> finish_;
    SatAnswer answer_ = SatAnswer::undecided;
    int reach_ = 0;     ///< of finish_
    int finishes_ = 0;  ///< begun
    std::int64_t hottest_ = 0, halvings_ = 0, temperature_ = 0;
    std::uint64_t next_look_ = 0;             ///< of part_done_, at what is best
    std::vector<std::int16_t> unlikely_;      ///< by participant and slot: −log of how likely they are there
    std::vector<ParticipantIndex> broken_;    ///< who has breaks
    std::vector<std::int32_t> where_broken_;  ///< per participant, or none
    std::vector<int> had_;                    ///< breaks per participant
    PlainCosts costs_;
    bool rings_;                 ///< are turned, too, in the end
    std::vector<DayMask> runs_;  ///< per participant, earliest and latest: the fullest, 0 = not looked for yet
};

}  // namespace gyoryu::engine
