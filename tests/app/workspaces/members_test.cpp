#include "app/fixture.h"
#include "app/workspaces/list_members.h"
#include "app/workspaces/list_workspaces.h"
#include "app/workspaces/remove_member.h"
#include "app/workspaces/update_member.h"
#include "app/workspaces/update_workspace.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::Role;

class Members : public testing::Test {
protected:
    MemberId id_of(const domain::Actor& actor) { return std::get<domain::AccountActor>(actor).memberships[0].id; }

    app_tests::EventHouse house;
    Context owner = house.owner();
};

TEST_F(Members, are_invited_by_email_and_only_once) {
    const auto made = must(add_member(owner, house.workspace.id, {"New@Example.org", "새 사람", Role::auditor}));
    EXPECT_EQ(made.account.email, "new@example.org");
    EXPECT_EQ(made.account.display_name, "새 사람");
    EXPECT_EQ(fault_of(add_member(owner, house.workspace.id, {"new@example.org", "", Role::owner})), "conflict_exists");
    EXPECT_EQ(fault_of(add_member(owner, house.workspace.id, {"no address", "", Role::owner})), "validation_failed");
    EXPECT_EQ(must(list_members(owner, house.workspace.id, {})).total, 4);
}

TEST_F(Members, the_last_owner_stays) {
    const auto last = id_of(house.owner_actor);
    EXPECT_EQ(fault_of(update_member(owner, last, 1, {Role::auditor})), "last_owner");
    EXPECT_EQ(fault_of(remove_member(owner, last, 1)), "last_owner");
    must(update_member(owner, id_of(house.organiser_actor), 1, {Role::owner}));
    EXPECT_EQ(fault_of(update_member(owner, last, 1, {Role::auditor})), "ok");
}

TEST_F(Members, are_removed_at_the_revision_seen) {
    const auto member = id_of(house.auditor_actor);
    EXPECT_EQ(fault_of(remove_member(owner, member, 2)), "stale_revision");
    EXPECT_EQ(fault_of(remove_member(owner, member, 1)), "ok");
    EXPECT_EQ(fault_of(remove_member(owner, member, 1)), "not_found");
}

TEST_F(Members, see_their_workspace) {
    const auto list = must(list_workspaces(owner));
    ASSERT_EQ(list.items.size(), 1u);
    EXPECT_EQ(list.items[0].name, "예시 테크노밸리");
    EXPECT_EQ(
        must(update_workspace(owner, house.workspace.id, 1, {"새 이름", domain::Lang::zh, "Asia/Shanghai", ""})).slug,
        "wonju");
    EXPECT_EQ(fault_of(update_workspace(owner, house.workspace.id, 2, {"새 이름", domain::Lang::zh, "Mars/Base", ""})),
              "unknown_zone");
}

}  // namespace gyoryu::app
