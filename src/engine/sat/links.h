#pragma once

#include "engine/sat/code.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// What the truth of a literal touches besides long clauses: numbers that go up, and literals that follow. Packed, it
/// lies side by side in memory, since propagation mostly waits for that.
class Links {
public:
    void add_variable() { of_.resize(of_.size() + 2); }
    /// The number with this id counts the literal.
    void count(Code literal, std::uint32_t id) { add(of_[literal].counts, id); }
    /// At most one of these holds.
    void at_most_one(std::span<const Code> literals);
    /// From the literal the other follows.
    void imply(Code literal, Code other) { add(of_[literal].implied, other); }

    /// Something was added since it was packed.
    bool changed() const { return changed_; }
    /// Where the links of each literal are from now on; 0 = it has none.
    std::vector<std::uint32_t> pack();

    using Words = std::span<const std::uint32_t>;
    Words counts(std::uint32_t at) const { return {words_.data() + at + header, words_[at]}; }
    /// Where the groups are.
    Words groups(std::uint32_t at) const { return {words_.data() + at + header + words_[at], words_[at + 1]}; }
    Words implied(std::uint32_t at) const {
        return {words_.data() + at + header + words_[at] + words_[at + 1], words_[at + 2]};
    }
    void prefetch(std::uint32_t at) const { __builtin_prefetch(words_.data() + at); }
    Words group(std::uint32_t at) const { return {words_.data() + at + 1, words_[at]}; }

private:
    static constexpr std::uint32_t header = 3;  ///< how many of each
    struct Parts {
        std::vector<std::uint32_t> counts, groups, implied;
    };
    void add(std::vector<std::uint32_t>& words, std::uint32_t word) {
        words.push_back(word);
        changed_ = true;
    }

    std::vector<Parts> of_;                  ///< by code
    std::vector<std::vector<Code>> groups_;  ///< by their number
    std::vector<std::uint32_t> words_;
    bool changed_ = false;
};

}  // namespace gyoryu::engine
