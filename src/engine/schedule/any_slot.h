#pragma once

#include "base/random.h"
#include "engine/schedule/plain_scopes.h"

#include <array>
#include <cstdint>

namespace gyoryu::engine {

/// By byte and number from 0: where the byte's set bit of that number is.
inline constexpr auto bits_of_byte = [] {
    std::array<std::array<std::uint8_t, 8>, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        std::size_t number = 0;
        for (std::uint8_t bit = 0; bit < 8; ++bit) {
            if ((byte >> bit & 1) != 0) table[byte][number++] = bit;
        }
    }
    return table;
}();

/// The slot of that number, from 0, among so many and more. Without a branch, which would be foreseen wrongly nearly
/// always (Vigna, Broadword implementation of rank/select queries, 2008).
inline SlotIndex slot_of_number(DayMask slots, std::uint64_t number) {
    constexpr std::uint64_t each_byte = 0x0101010101010101, top_bits = 0x8080808080808080;
    std::uint64_t sums = slots - ((slots >> 1) & 0x5555555555555555);
    sums = (sums & 0x3333333333333333) + ((sums >> 2) & 0x3333333333333333);
    sums = ((sums + (sums >> 4)) & 0x0f0f0f0f0f0f0f0f) * each_byte;  // of a byte and those below it
    const std::uint64_t below = (((number * each_byte) | top_bits) - sums) & top_bits;
    const std::uint64_t shift = ((below >> 7) * each_byte >> 56) * 8;
    const std::uint64_t left = number - ((sums << 8) >> shift & 255);
    return static_cast<SlotIndex>(shift) + bits_of_byte[slots >> shift & 255][left];
}

/// Any one of the slots, of which there are some.
inline SlotIndex any_slot(base::Random& random, DayMask slots) {
    return slot_of_number(slots, random.below(static_cast<std::uint64_t>(std::popcount(slots))));
}

}  // namespace gyoryu::engine
