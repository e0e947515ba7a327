#include "domain/permissions.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

const WorkspaceId wonju("w1");
const WorkspaceId daegu("w2");
const EventId june("e1");

Actor account_with(Role role) {
    return AccountActor{AccountId("a1"), {Member{MemberId("m1"), wonju, AccountId("a1"), role, 1}}};
}

TEST(Permissions, a_role_counts_only_in_its_workspace) {
    const Actor owner = account_with(Role::owner);
    EXPECT_TRUE(may_manage_members(owner, wonju));
    EXPECT_FALSE(may_read_workspace(owner, daegu));
    EXPECT_FALSE(may_organise(owner, daegu));
}

TEST(Permissions, an_auditor_reads_and_changes_nothing) {
    const Actor auditor = account_with(Role::auditor);
    EXPECT_TRUE(may_read_workspace(auditor, wonju));
    EXPECT_TRUE(may_read_audit(auditor, wonju));
    EXPECT_FALSE(may_organise(auditor, wonju));
    EXPECT_FALSE(may_manage_members(auditor, wonju));
}

TEST(Permissions, a_link_opens_one_person_of_one_event) {
    const Actor buyer = PersonActor{LinkId("l1"), june, PersonKind::participant, "p1"};
    EXPECT_TRUE(may_read_personal_timetable(buyer, wonju, june, PersonKind::participant, "p1"));
    EXPECT_FALSE(may_read_personal_timetable(buyer, wonju, june, PersonKind::participant, "p2"));
    EXPECT_FALSE(may_read_personal_timetable(buyer, wonju, june, PersonKind::interpreter, "p1"));
    EXPECT_FALSE(may_read_personal_timetable(buyer, wonju, EventId("e2"), PersonKind::participant, "p1"));
    EXPECT_FALSE(may_read_workspace(buyer, wonju));
}

TEST(Permissions, nobody_may_nothing) {
    const Actor nobody = NobodyActor{};
    EXPECT_FALSE(may_read_workspace(nobody, wonju));
    EXPECT_FALSE(may_read_personal_timetable(nobody, wonju, june, PersonKind::participant, "p1"));
}

}  // namespace gyoryu::domain
