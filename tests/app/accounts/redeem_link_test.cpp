#include "app/accounts/redeem_link.h"
#include "app/accounts/change_email.h"
#include "app/accounts/change_password.h"
#include "app/accounts/create_owner_link.h"
#include "app/accounts/find_session.h"
#include "app/accounts/request_link.h"
#include "app/fixture.h"
#include "app/links/create_link.h"
#include "app/links/create_my_calendar_link.h"
#include "app/links/find_calendar.h"
#include "app/links/list_links.h"
#include "app/links/revoke_link.h"
#include "store/mail_tables.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class RedeemLink : public testing::Test {
protected:
    static std::string token_of(const std::string& url) { return url.substr(url.rfind('/') + 1); }

    base::Result<SignedIn> redeem(const std::string& token) {
        auto context = house.nobody();
        return redeem_link(context, {token});
    }

    std::vector<domain::Mail> mails() {
        return house.database().read([](store::Transaction& tx) { return store::select_where<domain::Mail>(tx); });
    }

    app_tests::EventHouse house;
};

TEST_F(RedeemLink, the_owner_link_of_an_empty_store_makes_workspace_and_owner_and_works_once) {
    app_tests::Installation empty;
    auto system = empty.system();
    const auto link = must(create_owner_link(system));
    auto nobody = empty.nobody();
    const auto signed_in = must(redeem_link(nobody, {token_of(link.url)}));
    ASSERT_EQ(signed_in.session.workspaces.size(), 1u);
    EXPECT_EQ(signed_in.session.workspaces[0].role, domain::Role::owner);
    EXPECT_FALSE(signed_in.session.account->has_password);
    EXPECT_EQ(fault_of(redeem_link(nobody, {token_of(link.url)})), "link_expired");
}

TEST_F(RedeemLink, a_new_owner_link_ends_the_one_before) {
    auto system = house.system();
    const auto first = must(create_owner_link(system));
    const auto second = must(create_owner_link(system));
    EXPECT_EQ(first.email, "owner@example.org");
    EXPECT_EQ(fault_of(redeem(token_of(first.url))), "link_expired");
    house.clock.pass_minutes(24 * 60);
    EXPECT_EQ(fault_of(redeem(token_of(second.url))), "link_expired");
}

TEST_F(RedeemLink, only_the_program_makes_owner_links) {
    auto owner = house.owner();
    EXPECT_EQ(fault_of(create_owner_link(owner)), "forbidden");
}

TEST_F(RedeemLink, a_mailed_link_is_written_in_the_readers_language_and_says_nothing_about_unknown_addresses) {
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(request_link(nobody, {"stranger@example.org"})), "ok");
    EXPECT_TRUE(mails().empty());
    EXPECT_EQ(fault_of(request_link(nobody, {"Owner@example.org"})), "ok");
    ASSERT_EQ(mails().size(), 1u);
    const auto mail = mails()[0];
    EXPECT_EQ(mail.to, "owner@example.org");
    EXPECT_TRUE(mail.message_id.ends_with("@gyoryu.example")) << mail.message_id;
    EXPECT_NE(mail.body.find("{url}"), std::string::npos);
    EXPECT_EQ(mail.body.find("https://"), std::string::npos);
    const auto start = mail.secret_url.find("https://gyoryu.example/link/");
    ASSERT_NE(start, std::string::npos);
    EXPECT_EQ(redeem(mail.secret_url.substr(start + 28, 43))->session.account->email, "owner@example.org");
}

TEST_F(RedeemLink, whoever_came_by_a_mailed_link_may_set_a_forgotten_password_for_a_quarter_of_an_hour) {
    auto system = house.system();
    const auto change = [&](std::int64_t wait_minutes) {
        const auto signed_in = must(redeem(token_of(must(create_owner_link(system)).url)));
        house.clock.pass_minutes(wait_minutes);
        auto context = house.as(must(find_session(*house.services, signed_in.token)).actor);
        return fault_of(change_password(context, {std::nullopt, "ein ganz neues Wort"}, signed_in.token));
    };
    EXPECT_EQ(change(14), "ok");
    EXPECT_EQ(change(15), "wrong_credentials");
}

TEST_F(RedeemLink, a_session_says_for_a_quarter_of_an_hour_that_it_came_by_a_mailed_link) {
    auto system = house.system();
    const auto signed_in = must(redeem(token_of(must(create_owner_link(system)).url)));
    EXPECT_TRUE(signed_in.session.fresh_link);
    house.clock.pass_minutes(14);
    EXPECT_TRUE(must(show_session(*house.services, signed_in.token)).fresh_link);
    house.clock.pass_minutes(1);
    EXPECT_FALSE(must(show_session(*house.services, signed_in.token)).fresh_link);
}

TEST_F(RedeemLink, the_owner_of_an_empty_store_gives_their_own_address_and_links_go_there_from_then_on) {
    app_tests::Installation empty;
    auto system = empty.system();
    auto nobody = empty.nobody();
    const auto signed_in = must(redeem_link(nobody, {token_of(must(create_owner_link(system)).url)}));
    auto owner = empty.as(must(find_session(*empty.services, signed_in.token)).actor);
    EXPECT_EQ(must(change_email(owner, {std::nullopt, "Kim@Example.ORG"}, signed_in.token)).email, "kim@example.org");
    EXPECT_EQ(must(create_owner_link(system)).email, "kim@example.org");
}

TEST_F(RedeemLink, asking_for_mail_is_limited) {
    auto nobody = house.nobody();
    for (int i = 0; i < 5; ++i) must(request_link(nobody, {"owner@example.org"}));
    EXPECT_EQ(fault_of(request_link(nobody, {"owner@example.org"})), "too_many_attempts");
    EXPECT_EQ(mails().size(), 5u);
}

TEST_F(RedeemLink, guessing_tokens_is_limited) {
    for (int i = 0; i < 20; ++i) EXPECT_EQ(fault_of(redeem("guess" + std::to_string(i))), "link_expired");
    EXPECT_EQ(fault_of(redeem("guess")), "too_many_attempts");
}

TEST_F(RedeemLink, a_page_link_opens_the_person_and_can_be_used_again_until_revoked) {
    const auto buyer = house.buyer("样例口腔");
    auto organiser = house.organiser();
    const auto link = must(create_link(organiser, house.event.id,
                                       {domain::PersonKind::participant, buyer.id.str(), domain::LinkPurpose::page}));
    EXPECT_TRUE(link.url->starts_with("https://gyoryu.example/p/"));
    const auto token = token_of(*link.url);
    const auto signed_in = must(redeem(token));
    EXPECT_EQ(signed_in.session.via, SessionVia::link);
    EXPECT_EQ(signed_in.session.person->names[0].text, "样例口腔");
    EXPECT_TRUE(signed_in.session.workspaces.empty());
    EXPECT_EQ(fault_of(redeem(token)), "ok");
    const auto listed = must(list_links(organiser, house.event.id, {}));
    ASSERT_EQ(listed.items.size(), 1u);
    EXPECT_FALSE(listed.items[0].url);

    must(revoke_link(organiser, link.id));
    EXPECT_EQ(fault_of(redeem(token)), "link_expired");
    EXPECT_EQ(fault_of(find_session(*house.services, signed_in.token)), "not_signed_in");
    EXPECT_EQ(fault_of(revoke_link(organiser, link.id)), "ok");
}

TEST_F(RedeemLink, a_new_page_link_of_a_person_ends_the_one_before) {
    const auto buyer = house.buyer("样例口腔");
    auto organiser = house.organiser();
    const LinkEdit edit{domain::PersonKind::participant, buyer.id.str(), domain::LinkPurpose::page};
    const auto first = must(create_link(organiser, house.event.id, edit));
    const auto second = must(create_link(organiser, house.event.id, edit));
    EXPECT_EQ(fault_of(redeem(token_of(*first.url))), "link_expired");
    EXPECT_EQ(fault_of(redeem(token_of(*second.url))), "ok");
}

TEST_F(RedeemLink, a_calendar_link_opens_the_calendar_and_no_session) {
    const auto interpreter = house.interpreter("윤예시");
    auto person = house.as(
        domain::PersonActor{LinkId("l"), house.event.id, domain::PersonKind::interpreter, interpreter.id.str()});
    const auto link = must(create_my_calendar_link(person));
    ASSERT_TRUE(link.url->ends_with(".ics"));
    auto token = token_of(*link.url);
    token.resize(token.size() - 4);
    EXPECT_EQ(must(find_calendar(*house.services, token)).person_id, interpreter.id.str());
    EXPECT_EQ(fault_of(redeem(token)), "link_expired");
    auto organiser = house.organiser();
    must(revoke_link(organiser, link.id));
    EXPECT_EQ(fault_of(find_calendar(*house.services, token)), "not_found");
}

TEST_F(RedeemLink, links_of_people_elsewhere_are_not_made) {
    auto organiser = house.organiser();
    EXPECT_EQ(fault_of(create_link(organiser, house.event.id,
                                   {domain::PersonKind::participant, "nobody", domain::LinkPurpose::page})),
              "not_found");
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(list_links(auditor, house.event.id, {})), "forbidden");
    auto owner = house.owner();
    EXPECT_EQ(fault_of(create_my_calendar_link(owner)), "not_signed_in");
}

}  // namespace gyoryu::app
