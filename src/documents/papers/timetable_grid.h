#pragma once

#include "documents/papers/timetable_document.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// One meeting in a row of the grid, by the day's own slots.
struct GridCell {
    int first = 0;  ///< index into GridDay::slots
    int count = 1;
    int meeting = 0;  ///< index into EventTimetable::meetings
};

/// A table, or a line of video meetings held at the same time.
struct GridRow {
    int table = -1;               ///< index into EventTimetable::tables; -1: video
    std::vector<GridCell> cells;  ///< in order of time, never overlapping
};

struct GridDay {
    base::LocalDate day;
    std::vector<int> slots;  ///< indices into EventTimetable::slots
    std::vector<GridRow> rows;
};

/// The days of a timetable, each with a row for every table and as many video rows as are needed at once.
/// Two meetings at one table at one time (a timetable that breaks the rules) get two rows; none is lost.
std::vector<GridDay> grid_of(const EventTimetable& timetable);

}  // namespace gyoryu::documents
