#pragma once

#include <cstdint>

namespace gyoryu::engine {

/// When to begin the search anew: seldom, in Luby's order, for finding a solution; as soon as what is learned gets
/// worse than usual, for refuting (Audemard and Simon 2012). Alternating takes turns (as Biere does since 2018).
class Restarts {
public:
    explicit Restarts(bool alternating) : alternating_(alternating) {}

    /// After each conflict, with the number of levels in what was learned.
    void learned(std::uint32_t levels);
    /// True when it is time; the next one is counted from here.
    bool due();
    /// Seldom at the moment.
    bool steady() const { return steady_; }

private:
    void take_turns();

    bool alternating_;
    bool steady_ = true;
    double recent_ = 0, usual_ = 0;
    std::uint64_t since_ = 0, conflicts_ = 0, turn_until_ = 1000, turns_ = 0;
    std::uint64_t luby_u_ = 1, luby_v_ = 1;
};

}  // namespace gyoryu::engine
