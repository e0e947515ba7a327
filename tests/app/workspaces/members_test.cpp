#include "app/accounts/change_email.h"
#include "app/accounts/change_password.h"
#include "app/accounts/find_session.h"
#include "app/accounts/redeem_link.h"
#include "app/accounts/request_link.h"
#include "app/accounts/sign_in.h"
#include "app/fixture.h"
#include "app/rehearsals/make_rehearsal.h"
#include "app/workspaces/invite_member.h"
#include "app/workspaces/list_members.h"
#include "app/workspaces/list_workspaces.h"
#include "app/workspaces/remove_member.h"
#include "app/workspaces/update_member.h"
#include "app/workspaces/update_workspace.h"
#include "store/mail_tables.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::Role;

class Members : public testing::Test {
protected:
    MemberId id_of(const domain::Actor& actor) { return std::get<domain::AccountActor>(actor).memberships[0].id; }

    std::vector<domain::Mail> mails() {
        return house.database().read([](store::Transaction& tx) { return store::select_where<domain::Mail>(tx); });
    }
    static std::string token_of(const std::string& url) { return url.substr(url.rfind('/') + 1); }

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

TEST_F(Members, are_told_how_to_come_in_by_a_letter_and_a_link_that_works_once) {
    const auto made = must(add_member(owner, house.workspace.id, {"new@example.org", "새 사람", Role::auditor}));
    EXPECT_TRUE(made.pending);
    const auto first = must(invite_member(owner, made.id));
    const auto second = must(invite_member(owner, made.id));
    EXPECT_FALSE(second.mailed);
    ASSERT_EQ(mails().size(), 2u);
    EXPECT_EQ(mails()[1].to, "new@example.org");
    EXPECT_EQ(mails()[1].subject, "예시 테크노밸리에 초대합니다");
    EXPECT_EQ(mails()[1].secret_url, *second.url);
    EXPECT_EQ(mails()[1].body.find(*second.url), std::string::npos);
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(redeem_link(nobody, {token_of(*first.url)})), "link_expired");
    house.clock.pass_minutes(7 * 24 * 60 - 1);
    const auto signed_in = must(redeem_link(nobody, {token_of(*second.url)}));
    EXPECT_EQ(signed_in.session.account->email, "new@example.org");
    EXPECT_EQ(fault_of(redeem_link(nobody, {token_of(*second.url)})), "link_expired");
    auto organiser = house.organiser();
    EXPECT_EQ(fault_of(invite_member(organiser, made.id)), "forbidden");
}

TEST_F(Members, who_works_elsewhere_too_gets_the_link_alone_and_who_has_a_password_none) {
    auto system = house.system();
    const auto other = must(create_workspace(system, {"다른 사무국", domain::Lang::ko, "Asia/Seoul", "other"}));
    const auto elsewhere = must(add_member(system, other.id, {"both@example.org", "두 곳", Role::organiser}));
    const auto here = must(add_member(owner, house.workspace.id, {"both@example.org", "", Role::organiser}));
    const auto shared = must(invite_member(owner, here.id));
    EXPECT_FALSE(shared.url);
    EXPECT_TRUE(shared.expires_at);
    EXPECT_TRUE(mails()[0].secret_url.starts_with("https://gyoryu.example/link/"));
    EXPECT_EQ(fault_of(invite_member(owner, elsewhere.id)), "not_found");

    must(create_account(system, {"has@example.org", "있음", domain::Lang::en, "a long enough password"}));
    const auto known = must(add_member(owner, house.workspace.id, {"has@example.org", "", Role::organiser}));
    EXPECT_FALSE(known.pending);
    EXPECT_FALSE(must(invite_member(owner, known.id)).url);
    EXPECT_EQ(mails()[1].subject, "You now work in 예시 테크노밸리");
    EXPECT_EQ(mails()[1].secret_url, "https://gyoryu.example");
}

/// Who was shown the link of an address that is not theirs must not get into the workspace that means its reader.
TEST_F(Members, an_address_that_nobody_has_proven_opens_no_other_workspace) {
    auto system = house.system();
    auto nobody = house.nobody();
    const auto here = must(add_member(owner, house.workspace.id, {"victim@example.org", "", Role::organiser}));
    const auto shown = must(redeem_link(nobody, {token_of(*must(invite_member(owner, here.id)).url)}));
    auto holder = house.as(must(find_session(*house.services, shown.token)).actor);
    must(change_password(holder, {"", "a password of somebody else"}, shown.token));

    const auto other = must(create_workspace(system, {"다른 사무국", domain::Lang::ko, "Asia/Seoul", "other"}));
    const auto there = must(add_member(system, other.id, {"victim@example.org", "", Role::organiser}));
    EXPECT_TRUE(there.pending);
    EXPECT_TRUE(must(list_members(system, other.id, {})).items[0].pending);
    EXPECT_FALSE(must(list_members(owner, house.workspace.id, {})).items.back().pending);
    const auto seen = must(sign_in(nobody, {"victim@example.org", "a password of somebody else"}));
    ASSERT_EQ(seen.session.workspaces.size(), 1u);
    EXPECT_EQ(seen.session.workspaces[0].id, house.workspace.id) << "where the address was vouched for all goes on";
    auto later = house.as(must(find_session(*house.services, shown.token)).actor);
    EXPECT_EQ(fault_of(list_members(later, other.id, {})), "not_found");

    const auto invited = must(invite_member(system, there.id));
    EXPECT_FALSE(invited.url);
    ASSERT_EQ(mails().back().purpose, "member_invited");
    const auto proven = must(redeem_link(nobody, {token_of(mails().back().secret_url)}));
    EXPECT_EQ(proven.session.workspaces.size(), 2u);
    EXPECT_EQ(fault_of(find_session(*house.services, seen.token)), "not_signed_in");
    EXPECT_EQ(fault_of(sign_in(nobody, {"victim@example.org", "a password of somebody else"})), "wrong_credentials");
}

TEST_F(Members, an_address_that_was_changed_opens_no_other_workspace_until_it_is_proven) {
    auto system = house.system();
    auto nobody = house.nobody();
    const auto session = must(sign_in(nobody, {"organiser@example.org", "정말 긴 비밀번호 1"}));
    auto organiser = house.organiser();
    must(change_email(organiser, {"정말 긴 비밀번호 1", "victim@example.org"}, session.token));
    const auto other = must(create_workspace(system, {"다른 사무국", domain::Lang::ko, "Asia/Seoul", "other"}));
    must(add_member(system, other.id, {"victim@example.org", "", Role::organiser}));
    const auto workspaces = [&](const std::string& token) {
        const auto actor = must(find_session(*house.services, token)).actor;
        return std::get<domain::AccountActor>(actor).memberships.size();
    };
    EXPECT_EQ(workspaces(session.token), 1u);
    must(remove_member(system, must(list_members(system, other.id, {})).items[0].id, 1));
    must(request_link(nobody, {"victim@example.org"}));
    must(redeem_link(nobody, {token_of(mails().back().secret_url)}));
    EXPECT_EQ(workspaces(session.token), 1u) << "nobody loses a password for a proof that nobody waits for";
    must(add_member(system, other.id, {"victim@example.org", "", Role::organiser}));
    EXPECT_EQ(workspaces(session.token), 1u);
    must(request_link(nobody, {"victim@example.org"}));
    EXPECT_EQ(workspaces(must(redeem_link(nobody, {token_of(mails().back().secret_url)})).token), 2u);
}

TEST_F(Members, a_rehearsal_takes_no_link_away_and_lets_in_whom_its_workspace_knows) {
    const auto made = must(add_member(owner, house.workspace.id, {"new@example.org", "", Role::organiser}));
    must(make_rehearsal(owner, house.event.id));
    const auto invited = must(invite_member(owner, made.id));
    ASSERT_TRUE(invited.url) << "the rehearsal is no other workspace";
    auto nobody = house.nobody();
    EXPECT_EQ(must(redeem_link(nobody, {token_of(*invited.url)})).session.workspaces.size(), 2u);
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
