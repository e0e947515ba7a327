#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// The tables of a class that still have room in a slot, by their place in the class; whoever looks for one near
/// another need not ask all.
class FreeTables {
public:
    explicit FreeTables(int count = 0) : words_((count + 63) / 64), count_(count) {}

    void insert(int place) { words_[place >> 6] |= std::uint64_t{1} << (place & 63); }
    void erase(int place) { words_[place >> 6] &= ~(std::uint64_t{1} << (place & 63)); }
    bool contains(int place) const { return (words_[place >> 6] >> (place & 63)) & 1; }

    /// The first one from there on, or −1.
    int at_or_after(int place) const {
        if (place >= count_) return -1;
        std::size_t w = place >> 6;
        std::uint64_t word = words_[w] & (~std::uint64_t{0} << (place & 63));
        while (word == 0) {
            if (++w == words_.size()) return -1;
            word = words_[w];
        }
        return static_cast<int>(w) * 64 + std::countr_zero(word);
    }
    /// The last one up to there, or −1.
    int at_or_before(int place) const {
        if (place < 0) return -1;
        int w = place >> 6;
        std::uint64_t word = words_[w] & (~std::uint64_t{0} >> (63 - (place & 63)));
        while (word == 0) {
            if (--w < 0) return -1;
            word = words_[w];
        }
        return w * 64 + 63 - std::countl_zero(word);
    }

private:
    std::vector<std::uint64_t> words_;
    int count_;
};

}  // namespace gyoryu::engine
