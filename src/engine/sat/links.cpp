#include "engine/sat/links.h"

namespace gyoryu::engine {

void Links::at_most_one(std::span<const Code> literals) {
    for (const Code literal : literals) of_[literal].groups.push_back(static_cast<std::uint32_t>(groups_.size()));
    groups_.emplace_back(literals.begin(), literals.end());
    changed_ = true;
}

std::vector<std::uint32_t> Links::pack() {
    words_.assign(1, 0);
    std::vector<std::uint32_t> group_at, at;
    const auto add = [this](const std::vector<std::uint32_t>& words) {
        words_.insert(words_.end(), words.begin(), words.end());
    };
    const auto size = [](const auto& words) { return static_cast<std::uint32_t>(words.size()); };
    for (const auto& group : groups_) {
        group_at.push_back(size(words_));
        words_.push_back(size(group));
        add(group);
    }
    for (const Parts& parts : of_) {
        const bool none = parts.counts.empty() && parts.groups.empty() && parts.implied.empty();
        at.push_back(none ? 0 : size(words_));
        if (none) continue;
        words_.insert(words_.end(), {size(parts.counts), size(parts.groups), size(parts.implied)});
        add(parts.counts);
        for (const std::uint32_t group : parts.groups) words_.push_back(group_at[group]);
        add(parts.implied);
    }
    changed_ = false;
    return at;
}

}  // namespace gyoryu::engine
