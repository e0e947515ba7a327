#include "planning/interpreter_fields.h"

#include "planning/small_event.h"

namespace gyoryu::planning_tests {
namespace {

/// What an interpreter who knows `fields` knows of the meeting with a seller of `products`.
bool knows(std::vector<std::string> fields, std::vector<std::string> products) {
    SmallEvent event;
    event.snapshot.event.settings.goals = {domain::PlanningGoal::interpreter_field};
    event.seller("A").products = std::move(products);
    event.buyer("B", {"zh"});
    event.meeting("A", "B");
    event.interpreter("I").fields = std::move(fields);
    event.interpreter("J").fields = {"초음파 진단기", "치과", "화장품", "MRI"};
    const auto planned = event.planned();
    const auto& problem = planned->planning.problem;
    return engine::knows_fields(problem.interpreters[0], problem.meetings[0]);
}

TEST(InterpreterFields, ADeviceIsKnownUnderItsNameInAnyLanguage) {
    EXPECT_TRUE(knows({"超声诊断仪"}, {"초음파 진단기"})) << "another interpreter's words are the same field";
    EXPECT_TRUE(knows({"초음파 진단기"}, {"ultrasound scanner"}));
    EXPECT_FALSE(knows({"화장품"}, {"ultrasound scanner"}));
}

TEST(InterpreterFields, OtherWordsMustAllBeThere) {
    EXPECT_TRUE(knows({"화장품"}, {"기능성 화장품 세트"}));
    EXPECT_FALSE(knows({"치과"}, {"기능성 화장품 세트"}));
}

TEST(InterpreterFields, AMeetingAboutNothingAnybodyNamedAsksForNobody) { EXPECT_TRUE(knows({}, {"건강 음료"})); }

TEST(InterpreterFields, FieldsCountOnlyWhenTheyAreAGoal) {
    SmallEvent event;
    event.seller("A").products = {"초음파 진단기"};
    event.buyer("B", {"zh"});
    event.meeting("A", "B");
    event.interpreter("I").fields = {"초음파 진단기"};
    EXPECT_EQ(event.planned()->planning.problem.meetings[0].fields, 0u);
}

}  // namespace
}  // namespace gyoryu::planning_tests
