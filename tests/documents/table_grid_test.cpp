#include "documents/model/table_grid.h"

#include "base/random.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

TableCell cell(const char* text, int rows = 1, int columns = 1) {
    TableCell made{plain(text)};
    made.rows = rows;
    made.columns = columns;
    return made;
}

TEST(TableGrid, PutsCellsBesideWhatReachesDownFromAbove) {
    const Table table{"", {{1}, {1}, {2}}, 1, {{cell("a", 2), cell("b", 1, 2)}, {cell("c"), cell("d")}}, ""};
    // The head ends before the body: "a" does not reach into it.
    const auto grid = table_grid(table);
    ASSERT_EQ(grid.rows.size(), 2u);
    EXPECT_EQ(grid.rows[0][0].rows, 1);
    EXPECT_EQ(grid.rows[1][0].runs(), plain("c"));
    EXPECT_EQ(grid.shares, (std::vector<double>{0.25, 0.25, 0.5}));

    Table body = table;
    body.head_rows = 0;
    const auto open = table_grid(body);
    ASSERT_EQ(open.rows[1].size(), 3u);
    EXPECT_TRUE(open.rows[1][0].continued);
    EXPECT_EQ(open.rows[1][1].runs(), plain("c"));
}

/// Every place of the grid is covered by exactly one cell, whatever the rows say.
TEST(TableGrid, IsFullForAnyTable) {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        base::Random random(seed);
        const auto below = [&](int most) { return static_cast<int>(random.below(static_cast<std::uint64_t>(most))); };
        Table table;
        table.head_rows = below(4) - 1;
        table.columns.resize(static_cast<std::size_t>(below(5)));
        table.rows.resize(static_cast<std::size_t>(below(6)));
        for (auto& row : table.rows)
            for (int i = below(6); i > 0; --i) row.push_back(cell("x", below(5) - 1, below(5) - 1));
        const auto grid = table_grid(table);
        std::vector<std::vector<int>> covered(grid.rows.size(), std::vector<int>(std::size_t(grid.columns)));
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            int across = 0;
            for (const auto& one : grid.rows[r]) {
                EXPECT_EQ(one.column, across);
                across += one.columns;
                for (int i = 0; !one.continued && i < one.rows * one.columns; ++i)
                    ++covered.at(r + std::size_t(i / one.columns)).at(std::size_t(one.column + i % one.columns));
            }
            EXPECT_EQ(across, grid.columns);
        }
        for (const auto& row : covered)
            for (const int times : row) EXPECT_EQ(times, 1);
    }
}

}  // namespace
}  // namespace gyoryu::documents
