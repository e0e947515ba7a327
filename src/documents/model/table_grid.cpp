#include "documents/model/table_grid.h"

#include <algorithm>
#include <numeric>

namespace gyoryu::documents {

namespace {

/// What begins above and still covers a column.
struct Cover {
    int until = 0;  ///< the first row it does not cover
    PlacedCell from;
};

class Filling {
public:
    Filling(const Table& table, TableGrid& grid)
        : table_(table), grid_(grid), covers_(static_cast<std::size_t>(grid.columns)) {}

    void fill_row(int row) {
        auto& out = grid_.rows.emplace_back();
        const auto& cells = table_.rows[static_cast<std::size_t>(row)];
        std::size_t next = 0;
        for (int column = 0; column < grid_.columns;) {
            if (cover(column).until > row) {
                auto part = cover(column).from;
                part.continued = true;
                out.push_back(part);
            } else {
                out.push_back(place(next < cells.size() ? &cells[next] : nullptr, row, column));
                ++next;
            }
            column += out.back().columns;
        }
    }

private:
    Cover& cover(int column) { return covers_[static_cast<std::size_t>(column)]; }

    PlacedCell place(const TableCell* cell, int row, int column) {
        PlacedCell placed{cell, row, column};
        placed.head = row < grid_.head_rows;
        placed.align = align_of(placed);
        if (cell == nullptr) return placed;
        const int last_row = placed.head ? grid_.head_rows : static_cast<int>(table_.rows.size());
        placed.rows = std::clamp(cell->rows, 1, last_row - row);
        int free = 1;
        while (column + free < grid_.columns && cover(column + free).until <= row) ++free;
        placed.columns = std::clamp(cell->columns, 1, free);
        for (int i = 0; i < placed.columns; ++i) cover(column + i) = {row + placed.rows, placed};
        return placed;
    }

    CellAlign align_of(const PlacedCell& placed) const {
        if (placed.head) return CellAlign::center;
        const auto own = grid_.aligns[static_cast<std::size_t>(placed.column)];
        const bool number = placed.cell != nullptr && placed.cell->number;
        return number && own == CellAlign::start ? CellAlign::end : own;
    }

    const Table& table_;
    TableGrid& grid_;
    std::vector<Cover> covers_;
};

int columns_of(const Table& table) {
    std::size_t columns = table.columns.size();
    if (columns == 0)
        for (const auto& row : table.rows) columns = std::max(columns, row.size());
    return static_cast<int>(std::clamp<std::size_t>(columns, 1, grid_columns_max));
}

}  // namespace

const Runs& PlacedCell::runs() const {
    static const Runs none;
    return cell == nullptr ? none : cell->runs;
}

TableGrid table_grid(const Table& table) {
    TableGrid grid;
    grid.columns = columns_of(table);
    grid.head_rows = std::clamp(table.head_rows, 0, static_cast<int>(table.rows.size()));
    for (int i = 0; i < grid.columns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool known = at < table.columns.size();
        grid.shares.push_back(known && table.columns[at].share > 0 ? table.columns[at].share : 1);
        grid.aligns.push_back(known ? table.columns[at].align : CellAlign::start);
    }
    const double all = std::accumulate(grid.shares.begin(), grid.shares.end(), 0.0);
    for (auto& share : grid.shares) share /= all;
    Filling filling(table, grid);
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) filling.fill_row(row);
    return grid;
}

}  // namespace gyoryu::documents
