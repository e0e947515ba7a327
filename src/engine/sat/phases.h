#pragma once

#include "engine/sat/code.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// The value to try first for a variable: the one it had last, or in steady times the one it had where the search came
/// farthest (Biere and Fleury 2020), now and then thrown over.
class Phases {
public:
    void add_variable();
    void prefer(Code literal) {
        saved_[variable_of(literal)] = first_[variable_of(literal)] = (literal & 1) == 0 ? 1 : -1;
    }
    /// Its value is about to be forgotten.
    void save(Code literal) { saved_[variable_of(literal)] = (literal & 1) == 0 ? 1 : -1; }
    Code choose(std::uint32_t variable, bool steady) const;
    /// So much holds without a conflict.
    void reached(std::span<const Code> holds);
    /// After each conflict.
    void count_conflict();

private:
    std::vector<signed char> first_, saved_, target_, best_;  ///< 1, -1, or 0 where nothing is known
    std::size_t target_size_ = 0, best_size_ = 0;
    std::uint64_t conflicts_ = 0, change_at_ = 1000, changes_ = 0;
};

}  // namespace gyoryu::engine
