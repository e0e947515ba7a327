#pragma once

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// Variables by how much they mattered in recent conflicts, the most first
/// (VSIDS with growing increments: Moskewicz et al. 2001, Eén and Sörensson 2003).
class VariableHeap {
public:
    /// With what it matters at first.
    void add_variable(double score);
    static constexpr std::uint32_t none_left = ~std::uint32_t{0};
    /// Takes out the one that mattered most; of those that never did, the first added.
    std::uint32_t pop();
    /// Back in, unless it is there.
    void insert(std::uint32_t variable) {
        if (place_[variable] == absent) put(variable);
    }
    void bump(std::uint32_t variable);
    /// From now on it counts so many times when it matters.
    void weigh(std::uint32_t variable, double factor) { weight_[variable] = factor; }
    /// What mattered before counts less by this factor from now on.
    void decay(double factor);
    /// Mattered more.
    bool before(std::uint32_t a, std::uint32_t b) const {
        return score_[a] > score_[b] || (score_[a] == score_[b] && a < b);
    }

private:
    static constexpr std::uint32_t absent = none_left;
    void put(std::uint32_t variable);
    void up(std::uint32_t place);
    void down(std::uint32_t place);
    void rescale();

    std::vector<double> score_, weight_;
    std::vector<std::uint32_t> heap_;
    std::vector<std::uint32_t> place_;  ///< of each variable in the heap
    /// Those that never mattered are not in the heap: it would be long, and their order is known. All before this one
    /// are taken out.
    std::uint32_t unscored_ = 0;
    double increment_ = 1;
};

}  // namespace gyoryu::engine
