#include "base/stable_sort.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <memory>

namespace gyoryu::base {

TEST(StableSort, orders_by_the_projection_and_leaves_equals_as_they_were) {
    Random random(7);
    for (int size = 0; size < 60; ++size) {
        std::vector<std::pair<std::uint64_t, int>> items;
        for (int i = 0; i < size; ++i) items.emplace_back(random.below(6), i);
        auto ascending = items;
        base::stable_sort(ascending, {}, &std::pair<std::uint64_t, int>::first);
        auto descending = items;
        base::stable_sort(descending, std::greater{}, &std::pair<std::uint64_t, int>::first);
        std::ranges::sort(items);
        EXPECT_EQ(ascending, items);
        std::ranges::sort(items, {}, [](const auto& item) { return std::pair(~item.first, item.second); });
        EXPECT_EQ(descending, items);
    }
}

TEST(StableSort, moves_what_cannot_be_copied) {
    std::vector<std::unique_ptr<int>> items;
    for (const int value : {3, 1, 2}) items.push_back(std::make_unique<int>(value));
    base::stable_sort(items, {}, [](const auto& item) { return *item; });
    EXPECT_EQ(*items[0], 1);
    EXPECT_EQ(*items[2], 3);
}

}  // namespace gyoryu::base
