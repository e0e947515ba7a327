#pragma once

#include <bit>
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

    // Here, so that searches which draw a few numbers for each move need no call.
    std::uint64_t next() {
        const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
        const std::uint64_t shifted = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }
    /// Uniform in [0, bound), bound >= 1; Lemire's multiply-and-reject method.
    std::uint64_t below(std::uint64_t bound) {
        __extension__ using Wide = unsigned __int128;
        Wide product = Wide(next()) * bound;
        if (static_cast<std::uint64_t>(product) < bound) [[unlikely]] {
            const std::uint64_t threshold = (0 - bound) % bound;
            while (static_cast<std::uint64_t>(product) < threshold) product = Wide(next()) * bound;
        }
        return static_cast<std::uint64_t>(product >> 64);
    }
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
