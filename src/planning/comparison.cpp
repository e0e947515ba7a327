#include "planning/comparison.h"

#include <algorithm>
#include <map>

namespace gyoryu::planning {

namespace {

bool same_place(const domain::Placement& a, const domain::Placement& b) {
    return a.slot == b.slot && a.table == b.table && a.interpreter_id == b.interpreter_id;
}

}  // namespace

std::vector<PlacementChange> changes_between(const std::vector<domain::Placement>& left,
                                             const std::vector<domain::Placement>& right) {
    std::map<domain::MeetingId, PlacementChange> both;
    for (const auto& one : left) both[one.meeting_id].before = one;
    for (const auto& one : right) both[one.meeting_id].after = one;
    std::vector<PlacementChange> changes;
    for (auto& [id, change] : both) {
        change.meeting_id = change.before.meeting_id = change.after.meeting_id = id;
        if (!same_place(change.before, change.after)) changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace gyoryu::planning
