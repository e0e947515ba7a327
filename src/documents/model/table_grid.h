#pragma once

#include "documents/model/document.h"

#include <vector>

namespace gyoryu::documents {

inline constexpr int grid_columns_max = 64;

/// One place of a table's grid.
struct PlacedCell {
    const TableCell* cell = nullptr;  ///< null for an empty one that the row did not name
    int row = 0, column = 0;          ///< where it begins
    int rows = 1, columns = 1;        ///< it covers, cut to the table
    bool head = false;
    bool continued = false;  ///< a part of a cell that began in an earlier row, `row` says in which
    CellAlign align = CellAlign::start;

    const Runs& runs() const;
};

/// A table whose every row is full: no spans run out of it or over each other.
struct TableGrid {
    int columns = 0;
    int head_rows = 0;
    std::vector<double> shares;  ///< of each column; together 1
    std::vector<CellAlign> aligns;
    std::vector<std::vector<PlacedCell>> rows;  ///< cells from the left, with the continued ones
};

/// Numbers stand at the end of their cell unless the column says something else than the start; heads in the middle.
/// Head rows end where the body begins: a head cell does not reach into it. The table must outlive the grid.
TableGrid table_grid(const Table& table);

}  // namespace gyoryu::documents
