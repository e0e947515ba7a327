#include "schema/copy_members.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gyoryu::schema {

namespace {

struct Given {
    std::string name;
    int size = 0;
    std::string organisation;
    std::vector<std::string> pairs;
};
BOOST_DESCRIBE_STRUCT(Given, (), (name, size, organisation, pairs))

struct Made {
    std::string id;
    std::string name;
    std::string note;
    int size = 0;
    std::vector<int> pairs;
};
BOOST_DESCRIBE_STRUCT(Made, (), (id, name, note, size, pairs))

}  // namespace

TEST(CopyMembers, CopiesWhatHasTheSameNameAndTypeAndLeavesTheRest) {
    Made made{"7", "before", "kept", 1, {4}};
    copy_members(Given{"after", 2, "nowhere", {"ko-zh"}}, made);
    EXPECT_EQ(made.id, "7");
    EXPECT_EQ(made.name, "after");
    EXPECT_EQ(made.note, "kept");
    EXPECT_EQ(made.size, 2);
    EXPECT_EQ(made.pairs, std::vector<int>{4});
}

}  // namespace gyoryu::schema
