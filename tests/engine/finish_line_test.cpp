#include "engine/schedule/finish_line.h"

#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

TEST(FinishLine, is_won_by_the_least_work_whoever_comes_first) {
    FinishLine line;
    line.start();
    EXPECT_FALSE(line.crossed());
    line.cross(500, 0);
    line.cross(300, 2);
    line.cross(400, 1);
    EXPECT_TRUE(line.crossed());
    EXPECT_EQ(line.winner(), 2);
    EXPECT_EQ(line.work(), 300u);
}

TEST(FinishLine, gives_ties_to_the_lower_number) {
    FinishLine line;
    line.start();
    line.cross(300, 2);
    line.cross(300, 1);
    EXPECT_EQ(line.winner(), 1);
}

TEST(FinishLine, lets_the_others_go_on_until_they_have_spent_as_much) {
    FinishLine line;
    line.start();
    EXPECT_FALSE(line.passed(1'000'000, 1));
    line.cross(300, 1);
    EXPECT_FALSE(line.passed(300, 0));
    EXPECT_TRUE(line.passed(300, 2));
    EXPECT_TRUE(line.passed(301, 0));
    line.start();
    EXPECT_FALSE(line.passed(301, 0));
}

}  // namespace
}  // namespace gyoryu::engine
