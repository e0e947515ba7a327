#include "documents/papers/timetable_grid.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

std::vector<GridDay> days_of(const EventTimetable& timetable) {
    std::vector<GridDay> days;
    for (int i = 0; i < static_cast<int>(timetable.slots.size()); ++i) {
        const auto day = timetable.slots[static_cast<std::size_t>(i)].day;
        auto found = std::ranges::find(days, day, &GridDay::day);
        if (found == days.end()) {
            days.push_back({day, {}, {}});
            found = std::prev(days.end());
        }
        found->slots.push_back(i);
    }
    for (auto& day : days) {
        for (int table = 0; table < static_cast<int>(timetable.tables.size()); ++table) day.rows.push_back({table, {}});
    }
    return days;
}

bool has_room(const GridRow& row, const GridCell& cell) {
    return std::ranges::none_of(row.cells, [&](const GridCell& other) {
        return cell.first < other.first + other.count && other.first < cell.first + cell.count;
    });
}

void place(GridDay& day, int table, const GridCell& cell) {
    const auto same = [&](const GridRow& row) { return row.table == table; };
    const auto free =
        std::ranges::find_if(day.rows, [&](const GridRow& row) { return same(row) && has_room(row, cell); });
    if (free != day.rows.end()) return free->cells.push_back(cell);
    // A further row stands right below the table's own; video rows come last.
    const auto last = std::ranges::find_if(day.rows.rbegin(), day.rows.rend(), same);
    const auto at = last == day.rows.rend() ? day.rows.end() : last.base();
    day.rows.insert(at, {table, {cell}});
}

}  // namespace

std::vector<GridDay> grid_of(const EventTimetable& timetable) {
    auto days = days_of(timetable);
    for (int i = 0; i < static_cast<int>(timetable.meetings.size()); ++i) {
        const auto& meeting = timetable.meetings[static_cast<std::size_t>(i)];
        for (auto& day : days) {
            const auto slot = std::ranges::find(day.slots, meeting.slot);
            if (slot == day.slots.end()) continue;
            const int first = static_cast<int>(slot - day.slots.begin());
            const int left = static_cast<int>(day.slots.end() - slot);
            place(day, meeting.table, {first, std::clamp(meeting.slot_count, 1, left), i});
        }
    }
    for (auto& day : days) {
        for (auto& row : day.rows) std::ranges::sort(row.cells, {}, &GridCell::first);
    }
    return days;
}

}  // namespace gyoryu::documents
