#include "app/events/structure_change.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

bool is_same(const domain::Slot& a, const domain::Slot& b) { return a.day == b.day && a.starts == b.starts; }
bool is_same(const domain::Table& a, const domain::Table& b) { return a.hall == b.hall && a.label == b.label; }

template <class T>
std::vector<std::optional<int>> mapped(const std::vector<T>& before, const std::vector<T>& after) {
    std::vector<std::optional<int>> map(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        // As many as before: rows were edited where they stand, times and labels included.
        const auto found = before.size() == after.size()
                               ? after.begin() + static_cast<std::ptrdiff_t>(i)
                               : std::ranges::find_if(after, [&](const T& one) { return is_same(before[i], one); });
        if (found != after.end()) map[i] = static_cast<int>(found - after.begin()) + 1;
    }
    return map;
}

bool moves(const std::vector<std::optional<int>>& map) {
    for (std::size_t i = 0; i < map.size(); ++i)
        if (map[i] != static_cast<int>(i) + 1) return true;
    return false;
}

}  // namespace

StructureChange::StructureChange(const domain::Structure& before, const domain::Structure& after)
    : slots_(mapped(before.slots, after.slots)), tables_(mapped(before.tables, after.tables)) {}

bool StructureChange::moves_anything() const { return moves(slots_) || moves(tables_); }

std::optional<int> StructureChange::looked_up(const Map& map, int before) {
    if (before < 1 || static_cast<std::size_t>(before) > map.size()) return std::nullopt;
    return map[static_cast<std::size_t>(before) - 1];
}

bool StructureChange::follow(std::vector<int>& slots) const {
    std::vector<int> followed;
    for (const int index : slots)
        if (const auto now = slot(index)) followed.push_back(*now);
    const bool changed = followed != slots;
    slots = std::move(followed);
    return changed;
}

bool StructureChange::follow(std::optional<int>& index, const Map& map) {
    if (!index) return false;
    const auto now = looked_up(map, *index);
    const bool changed = now != index;
    index = now;
    return changed;
}

bool StructureChange::apply(domain::Participant& participant) const {
    const bool absences = follow(participant.unavailable);
    return follow(participant.booth, tables_) || absences;
}

bool StructureChange::apply(domain::Interpreter& interpreter) const {
    const bool absences = follow(interpreter.unavailable);
    return follow(interpreter.seat, tables_) || absences;
}

bool StructureChange::apply(domain::Meeting& meeting) const {
    const bool slot_changed = follow(meeting.fixed_slot, slots_);
    return follow(meeting.fixed_table, tables_) || slot_changed;
}

bool StructureChange::apply(domain::Draft& draft, int& taken_out) const {
    bool changed = false;
    for (auto& placement : draft.placements) {
        if (!placement.slot) continue;
        const bool at_table = placement.table.has_value();
        changed |= follow(placement.slot, slots_);
        changed |= follow(placement.table, tables_);
        if (placement.slot && at_table == placement.table.has_value()) continue;
        placement = domain::Placement{placement.meeting_id, {}, {}, {}, false};
        ++taken_out;
    }
    return changed;
}

}  // namespace gyoryu::app
