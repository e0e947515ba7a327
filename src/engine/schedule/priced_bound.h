#pragma once

#include "engine/schedule/compiled.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// A bound on the breaks of all participants together while every meeting is placed, for events in which each slot has
/// so many places and each meeting takes one. Everybody's day is planned alone, but a busy slot has its price, and all
/// places together earn it: whatever the prices, no timetable has fewer breaks than the cheapest days cost less what
/// the places earn (Lagrange's relaxation; Held and Karp 1970). Where the days crowd, prices rise.
class PricedBound {
public:
    /// False where places are not all of one kind, or somebody can be in several meetings at once.
    static bool knows(const Compiled& compiled);
    /// Everybody has a day with all of their meetings (quick_bound.h).
    explicit PricedBound(const Compiled& compiled);

    /// Tries prices until the bound is `target` or little is to be hoped for.
    void raise(std::int64_t target);
    /// Proven so far.
    std::int64_t breaks() const;

private:
    /// People whose days are the same.
    struct Kind {
        SlotSet allowed, forced;
        std::vector<int> least, most;  ///< busy slots among the first s
        int people = 0;
    };
    struct State {
        int held, shape, breaks;  ///< shape: 0 = idle and nothing yet in this scope, 1 = idle after something, 2 = busy
    };
    std::size_t at(const State& state) const;
    void add_kind(ParticipantIndex p);
    void plan(const Kind& kind);
    void pass_slot(const Kind& kind, SlotIndex s);
    void reach(SlotIndex s, const State& to, std::int64_t cost, int from);
    State cheapest_end(const Kind& kind) const;
    void walk_back(const Kind& kind, State state);
    std::int64_t cost_of_days();
    bool change_prices(std::int64_t missing);

    const Compiled& c_;
    int breaks_most_;  ///< of one participant; 0 when they are not counted
    bool counted_;
    std::vector<Kind> kinds_;
    std::vector<std::int64_t> price_;   ///< per slot, in parts of a break
    std::vector<std::int64_t> crowd_;   ///< per slot: people busy in the cheapest days less places
    std::vector<std::int64_t> course_;  ///< where prices go: crowds of late, smoothed
    std::int64_t best_ = 0;             ///< in parts of a break
    std::int64_t pace_;                 ///< of the change of prices
    std::vector<std::int64_t> cost_, next_;
    std::vector<signed char> from_;  ///< per slot and state: the shape before
};

}  // namespace gyoryu::engine
