#pragma once

#include "engine/sat/code.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// Clauses of three literals or more, one after the other in one array.
class ClauseStore {
public:
    using Index = std::uint32_t;

    Index add(std::span<const Code> literals, bool learned, std::uint32_t levels);

    std::span<Code> literals(Index clause) { return {words_.data() + clause + header, words_[clause]}; }
    std::span<const Code> literals(Index clause) const { return {words_.data() + clause + header, words_[clause]}; }
    bool learned(Index clause) const { return (words_[clause + 1] & learned_bit) != 0; }
    /// Decision levels among its literals when it was learned, or fewer seen since (Audemard and Simon 2009).
    std::uint32_t levels(Index clause) const { return words_[clause + 1] >> levels_shift; }
    void set_levels(Index clause, std::uint32_t levels) {
        words_[clause + 1] = (words_[clause + 1] & ((1u << levels_shift) - 1)) | (levels << levels_shift);
    }
    /// How often clauses were dropped without this one having been used since.
    std::uint32_t& idle(Index clause) { return words_[clause + 2]; }
    /// To be made shorter.
    bool tried(Index clause) const { return (words_[clause + 1] & tried_bit) != 0; }
    void set_tried(Index clause) { words_[clause + 1] |= tried_bit; }
    bool dropped(Index clause) const { return (words_[clause + 1] & dropped_bit) != 0; }
    void drop(Index clause) { words_[clause + 1] |= dropped_bit; }

    /// Takes dropped clauses out. `moved[i]` tells afterwards where the clause at i went; only for clauses kept.
    void compact(std::vector<Index>& moved);
    Index first() const { return 0; }
    Index next(Index clause) const { return clause + header + words_[clause]; }
    Index end() const { return static_cast<Index>(words_.size()); }

private:
    static constexpr Index header = 3;  ///< size; learned, dropped, tried, levels; idle
    static constexpr std::uint32_t learned_bit = 1, dropped_bit = 2, tried_bit = 4;
    static constexpr int levels_shift = 3;
    std::vector<std::uint32_t> words_;
};

}  // namespace gyoryu::engine
