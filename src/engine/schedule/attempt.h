#pragma once

#include "engine/schedule/choice.h"
#include "engine/schedule/level_penalties.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// What is known of the first levels of the objective: least values, all but the last of them reached.
struct Goal {
    std::vector<std::int64_t> values;
    bool all_placed = false;                 ///< reached only with every meeting placed
    std::vector<ParticipantIndex> unbroken;  ///< people without breaks in every timetable of these values
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// A solver with the goal as plain clauses, for finding a timetable that is exactly as good as the bound: clauses are
/// simplified where the assumptions of a proof from below are not. If there is none, the bound rises.
class Attempt {
public:
    Attempt(const Compiled& compiled, Goal goal, const SatSettings& settings);
    virtual ~Attempt() = default;

    /// False when the goal's sums are too mixed for clauses that count: nothing can be tried then.
    bool possible() const { return possible_; }
    const Goal& goal() const { return goal_; }
    /// Its goal is this one, though perhaps without who cannot have a break.
    bool looks_for(const Goal& goal) const;
    /// Prefers the starts of a timetable when deciding.
    void prefer(const std::vector<Choice>& choices) { encoding_.prefer(choices); }
    void give_up_when(std::function<bool()> question);
    virtual SatAnswer run(std::uint64_t work_most, const std::stop_token& stop);
    /// Goes on from what was found elsewhere, to a goal better than that; false when it takes a new attempt.
    virtual bool go_on_from(const std::vector<Choice>&, const Goal&) { return false; }
    /// After satisfiable.
    virtual std::vector<Choice> choices() const { return encoding_.choices(); }
    /// After satisfiable: the value of the goal's last level that these have, or less.
    virtual std::int64_t reached() const { return goal_.values.back(); }
    /// What it learned since the last time; nothing unless its settings let it share.
    std::vector<std::vector<Literal>> told();
    /// Whether what it learns holds for the other's goal too, and in the other's words.
    bool can_tell(const Attempt& other) const;
    void hear(const std::vector<std::vector<Literal>>& told) { solver_.hear(told); }
    /// So far.
    virtual std::uint64_t work() const { return solver_.work(); }

protected:
    SatSolver& solver() { return solver_; }
    const SatEncoding& encoding() const { return encoding_; }
    /// Lowers the goal on its last level; false when clauses cannot say it.
    bool tighten(std::int64_t value);
    bool given_up() const { return question_ && question_(); }

    const Compiled& c_;

private:
    bool shares() const { return solver_.settings().sharing; }
    void keep_unbroken();

    Goal goal_;
    SatSolver solver_;
    SatEncoding encoding_;
    bool possible_ = true;
    std::function<bool()> question_;
};

}  // namespace gyoryu::engine
