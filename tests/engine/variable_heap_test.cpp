#include "engine/sat/variable_heap.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

TEST(VariableHeap, gives_what_mattered_most_first_and_counts_weights) {
    VariableHeap heap;
    for (int i = 0; i < 3; ++i) heap.add_variable(0);
    heap.weigh(2, 3);
    heap.bump(2);
    for (int i = 0; i < 2; ++i) heap.bump(1);
    for (int i = 0; i < 4; ++i) heap.bump(0);
    for (std::uint32_t i = 0; i < 3; ++i) heap.insert(i);
    EXPECT_EQ(heap.pop(), 0u);
    EXPECT_EQ(heap.pop(), 2u);
    EXPECT_EQ(heap.pop(), 1u);
    EXPECT_EQ(heap.pop(), VariableHeap::none_left);
}

}  // namespace
}  // namespace gyoryu::engine
