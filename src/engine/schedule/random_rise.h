#pragma once

#include "base/random.h"

#include <bit>
#include <cstdint>

namespace gyoryu::engine {

/// −log2 of a number below 1, given as bits after the point and not 0, in 1/65536; bent straight between powers of two.
inline std::int64_t minus_log2(std::uint64_t bits) {
    const int zeros = std::countl_zero(bits);
    const auto fraction = static_cast<std::int64_t>((bits << zeros << 1) >> 48);
    return (static_cast<std::int64_t>(zeros) << 16) + 65536 - fraction;
}

/// A rise that cooling still accepts: exponentially distributed with the temperature as its mean. The temperature is in
/// 1/65536 of the answer's unit. ln 2 = 45426/65536.
inline std::int64_t random_rise(base::Random& random, std::int64_t temperature) {
    return (temperature * minus_log2(random.next() | 1) >> 16) * 45426 >> 32;
}

/// A temperature for random_rise that is halved so many times from the first step to the last: geometric, bent straight
/// between the halvings.
inline std::int64_t cooled(std::int64_t hottest, std::int64_t halvings, std::uint64_t done, std::uint64_t all) {
    const std::uint64_t down = static_cast<std::uint64_t>(halvings) * 65536 * done / all;
    const std::int64_t half = (hottest << 16) >> (down >> 16);
    return half - (half / 2) * static_cast<std::int64_t>(down & 65535) / 65536;
}

}  // namespace gyoryu::engine
