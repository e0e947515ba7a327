#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace gyoryu::base {

/// Reproducible on every machine, unlike the standard library's distributions.
/// xoshiro256** of Blackman and Vigna, seeded through splitmix64. Not for secrets.
class Random {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// Uniform in [0, bound), bound >= 1; Lemire's multiply-and-reject method.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1) with 53 bits.
    double unit();

    template <class T>
    void shuffle(std::span<T> items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_[4];
};

/// Bytes nobody can guess, from the operating system.
std::string secure_random_bytes(std::size_t count);

}  // namespace gyoryu::base
