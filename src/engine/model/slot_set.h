#pragma once

#include "engine/model/index.h"

#include <array>
#include <bit>
#include <cstdint>

namespace gyoryu::engine {

/// The most slots a problem may have.
inline constexpr int slots_most = 256;

/// A set of slots 0 … slots_most − 1 as a bit mask; copied by value.
class SlotSet {
public:
    constexpr SlotSet() = default;

    /// The slots first … last − 1.
    static constexpr SlotSet range(SlotIndex first, SlotIndex last) {
        SlotSet set;
        for (SlotIndex s = first; s < last; ++s) set.insert(s);
        return set;
    }

    constexpr bool contains(SlotIndex s) const { return (words_[s >> 6] >> (s & 63)) & 1; }
    constexpr void insert(SlotIndex s) { words_[s >> 6] |= std::uint64_t{1} << (s & 63); }
    constexpr void erase(SlotIndex s) { words_[s >> 6] &= ~(std::uint64_t{1} << (s & 63)); }

    constexpr int count() const {
        int total = 0;
        for (const auto word : words_) total += std::popcount(word);
        return total;
    }
    constexpr bool empty() const {
        for (const auto word : words_) {
            if (word != 0) return false;
        }
        return true;
    }
    /// The smallest slot not below `from`, or `none`.
    constexpr SlotIndex next(SlotIndex from) const {
        if (from >= slots_most) return none;
        int w = from >> 6;
        std::uint64_t word = words_[w] & (~std::uint64_t{0} << (from & 63));
        while (word == 0) {
            if (++w == word_count) return none;
            word = words_[w];
        }
        return w * 64 + std::countr_zero(word);
    }
    constexpr SlotIndex first() const { return next(0); }
    constexpr SlotIndex last() const {
        for (int w = word_count - 1; w >= 0; --w) {
            if (words_[w] != 0) return w * 64 + 63 - std::countl_zero(words_[w]);
        }
        return none;
    }
    /// Every slot one later; what leaves the end is lost.
    constexpr SlotSet later() const {
        SlotSet set;
        std::uint64_t carry = 0;
        for (int w = 0; w < word_count; ++w) {
            set.words_[w] = (words_[w] << 1) | carry;
            carry = words_[w] >> 63;
        }
        return set;
    }
    /// Every slot one earlier; slot 0 is lost.
    constexpr SlotSet earlier() const {
        SlotSet set;
        std::uint64_t carry = 0;
        for (int w = word_count - 1; w >= 0; --w) {
            set.words_[w] = (words_[w] >> 1) | carry;
            carry = words_[w] << 63;
        }
        return set;
    }

    constexpr SlotSet& operator&=(const SlotSet& other) {
        for (int w = 0; w < word_count; ++w) words_[w] &= other.words_[w];
        return *this;
    }
    constexpr SlotSet& operator|=(const SlotSet& other) {
        for (int w = 0; w < word_count; ++w) words_[w] |= other.words_[w];
        return *this;
    }
    /// Takes the slots of `other` away.
    constexpr SlotSet& operator-=(const SlotSet& other) {
        for (int w = 0; w < word_count; ++w) words_[w] &= ~other.words_[w];
        return *this;
    }
    friend constexpr SlotSet operator&(SlotSet a, const SlotSet& b) { return a &= b; }
    friend constexpr SlotSet operator|(SlotSet a, const SlotSet& b) { return a |= b; }
    friend constexpr SlotSet operator-(SlotSet a, const SlotSet& b) { return a -= b; }
    friend constexpr bool operator==(const SlotSet&, const SlotSet&) = default;

private:
    static constexpr int word_count = slots_most / 64;
    std::array<std::uint64_t, word_count> words_{};
};

}  // namespace gyoryu::engine
