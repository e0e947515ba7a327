#include "engine/schedule/kept_best.h"

#include <ranges>

namespace gyoryu::engine {

void KeptBest::set(std::vector<Choice> choices) {
    choices_ = std::move(choices);
    since_.clear();
    together_ = true;
}

void KeptBest::here() {
    since_.clear();
    together_ = false;
}

void KeptBest::changed(const Changes& before, const std::vector<Choice>& now) {
    if (together_) return;
    since_.insert(since_.end(), before.begin(), before.end());
    // A longer way back would cost more than the timetable itself.
    if (since_.size() > now.size()) put_together(now);
}

const std::vector<Choice>& KeptBest::put_together(const std::vector<Choice>& now) {
    if (together_) return choices_;
    choices_ = now;
    for (const auto& [meeting, choice] : std::views::reverse(since_)) choices_[meeting] = choice;
    since_.clear();
    together_ = true;
    return choices_;
}

}  // namespace gyoryu::engine
