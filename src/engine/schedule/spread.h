#pragma once

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// How far apart the values of some people are, kept up while single values change.
class Spread {
public:
    /// So many people, all at 0, whose values stay within 0 … most.
    Spread(int people, int most) : count_(static_cast<std::size_t>(most) + 1) { count_[0] = people; }

    void move(int from, int to) {
        if (from == to) return;
        --count_[from];
        ++count_[to];
        squares_ += static_cast<std::int64_t>(to) * to - static_cast<std::int64_t>(from) * from;
        if (to < least_) least_ = to;
        if (to > most_) most_ = to;
        while (least_ < most_ && count_[least_] == 0) ++least_;
        while (most_ > least_ && count_[most_] == 0) --most_;
    }
    /// Most less least.
    int difference() const { return most_ - least_; }
    /// Of all values: falls with every step towards evenness, also where the difference does not.
    std::int64_t squares() const { return squares_; }

private:
    std::vector<int> count_;
    int least_ = 0;
    int most_ = 0;
    std::int64_t squares_ = 0;
};

}  // namespace gyoryu::engine
