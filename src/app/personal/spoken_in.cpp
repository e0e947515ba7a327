#include "app/personal/load_personal.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::string primary(const std::string& tag) { return tag.substr(0, tag.find('-')); }

bool speaks(const domain::Participant& one, const std::string& tag) {
    return std::ranges::any_of(one.languages, [&](const auto& own) { return primary(own) == primary(tag); });
}

}  // namespace

std::vector<std::string> spoken_in(const ReleasedEvent& released, const domain::Placement& placement,
                                   const domain::Meeting& meeting, bool buyer_first) {
    const auto first = released.participants.find(buyer_first ? meeting.buyer_id : meeting.seller_id);
    const auto second = released.participants.find(buyer_first ? meeting.seller_id : meeting.buyer_id);
    if (first == released.participants.end() || second == released.participants.end()) return {};
    for (const auto& tag : first->second.languages)
        if (speaks(second->second, tag)) return {tag};
    if (!placement.interpreter_id) return {};
    const auto interpreter = released.interpreters.find(*placement.interpreter_id);
    if (interpreter == released.interpreters.end()) return {};
    for (const auto& pair : interpreter->second.pairs) {
        if (speaks(first->second, pair.from) && speaks(second->second, pair.to)) return {pair.from, pair.to};
        if (speaks(first->second, pair.to) && speaks(second->second, pair.from)) return {pair.to, pair.from};
    }
    return {};
}

}  // namespace gyoryu::app
