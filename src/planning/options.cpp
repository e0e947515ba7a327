#include "planning/options.h"

#include <algorithm>
#include <span>

namespace gyoryu::planning {

namespace {

bool same_but_for_table(const CellEffect& a, const CellEffect& b) {
    return a.slot == b.slot && a.state == b.state && a.penalty_delta == b.penalty_delta && a.reasons == b.reasons &&
           a.blocking_meeting_id == b.blocking_meeting_id && a.moves.empty() && b.moves.empty();
}

}  // namespace

Options folded(Options options) {
    std::vector<CellEffect> kept;
    auto rest = std::span<const CellEffect>(options.cells);
    for (auto& slot : options.slots) {
        const auto end = std::ranges::find_if(rest, [&](const CellEffect& one) { return one.slot != slot.slot; });
        const auto here = rest.first(static_cast<std::size_t>(end - rest.begin()));
        rest = rest.subspan(here.size());
        std::vector<std::pair<const CellEffect*, int>> kinds;
        for (const auto& one : here) {
            const auto known =
                std::ranges::find_if(kinds, [&](const auto& kind) { return same_but_for_table(*kind.first, one); });
            if (known != kinds.end())
                ++known->second;
            else
                kinds.emplace_back(&one, 1);
        }
        const auto most = std::ranges::max_element(kinds, {}, &std::pair<const CellEffect*, int>::second);
        const CellEffect* common = most != kinds.end() && most->second > 1 ? most->first : nullptr;
        for (const auto& one : here)
            if (common == nullptr || !same_but_for_table(one, *common)) kept.push_back(one);
        if (common == nullptr) continue;
        slot.other_tables = *common;
        slot.other_tables->table.reset();
    }
    options.cells = std::move(kept);
    return options;
}

}  // namespace gyoryu::planning
