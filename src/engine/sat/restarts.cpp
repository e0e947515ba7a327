#include "engine/sat/restarts.h"

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t steady_period = 1024;
constexpr std::uint64_t quick_least = 2;
constexpr double margin = 1.10;

}  // namespace

void Restarts::learned(std::uint32_t levels) {
    ++since_;
    ++conflicts_;
    recent_ += (levels - recent_) / 32;
    usual_ += (levels - usual_) / 4096;
    // Averages that begin at nothing are too small at first.
    if (conflicts_ < 4096) usual_ += (recent_ - usual_) / 64;
    if (alternating_) take_turns();
}

/// Turns grow with the square of their number, so that there are neither too few nor too many.
void Restarts::take_turns() {
    if (conflicts_ < turn_until_) return;
    steady_ = !steady_;
    ++turns_;
    turn_until_ = conflicts_ + 1000 * (turns_ + 1) * (turns_ + 1) / 2;
}

bool Restarts::due() {
    if (steady_) {
        if (since_ < steady_period * luby_v_) return false;
        // Knuth's way to Luby's numbers.
        if ((luby_u_ & (~luby_u_ + 1)) == luby_v_) {
            ++luby_u_;
            luby_v_ = 1;
        } else {
            luby_v_ *= 2;
        }
    } else if (since_ < quick_least || recent_ <= usual_ * margin) {
        return false;
    }
    since_ = 0;
    return true;
}

}  // namespace gyoryu::engine
