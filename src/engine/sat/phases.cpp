#include "engine/sat/phases.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t change_period = 1000;

void copy_to(std::vector<signed char>& phases, std::span<const Code> holds) {
    std::ranges::fill(phases, 0);
    for (const Code literal : holds) phases[variable_of(literal)] = (literal & 1) == 0 ? 1 : -1;
}

}  // namespace

void Phases::add_variable() {
    first_.push_back(-1);
    saved_.push_back(-1);
    target_.push_back(0);
    best_.push_back(0);
}

Code Phases::choose(std::uint32_t variable, bool steady) const {
    const signed char phase = steady && target_[variable] != 0 ? target_[variable] : saved_[variable];
    return 2 * variable + (phase > 0 ? 0 : 1);
}

void Phases::reached(std::span<const Code> holds) {
    if (holds.size() > target_size_) {
        target_size_ = holds.size();
        copy_to(target_, holds);
    }
    if (holds.size() > best_size_) {
        best_size_ = holds.size();
        copy_to(best_, holds);
    }
}

void Phases::count_conflict() {
    if (++conflicts_ < change_at_) return;
    ++changes_;
    change_at_ = conflicts_ + change_period * (changes_ + 1);
    target_size_ = 0;
    std::ranges::fill(target_, 0);
    if (changes_ % 2 == 1) {
        for (std::size_t i = 0; i < best_.size(); ++i) {
            if (best_[i] != 0) saved_[i] = best_[i];
        }
        best_size_ = 0;
    } else if (changes_ % 4 == 2) {
        for (std::size_t i = 0; i < saved_.size(); ++i) saved_[i] = static_cast<signed char>(-saved_[i]);
    } else {
        saved_ = first_;
    }
}

}  // namespace gyoryu::engine
