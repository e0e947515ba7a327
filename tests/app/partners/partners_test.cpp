#include "app/meetings/list_meetings.h"
#include "app/participants/change_participants.h"
#include "app/partners/expire_requests.h"
#include "app/partners/list_partners.h"
#include "app/partners/my_profile.h"
#include "app/partners/own_requests.h"
#include "app/registration/registration_house.h"
#include "app/wishes/decide_pair.h"
#include "app/wishes/get_pair.h"
#include "app/wishes/get_wishes.h"

#include <algorithm>

namespace gyoryu::app_tests {

namespace {

class PartnersTest : public ::testing::Test {
protected:
    app::Context as(const app::Participant& one) {
        return house.as(
            domain::PersonActor{domain::LinkId("link"), house.event.id, domain::PersonKind::participant, one.id.str()});
    }
    base::Result<app::Partner> ask(const app::Participant& from, const app::Participant& to) {
        auto context = as(from);
        return app::ask_partner(context, {to.id, 4, "hello"});
    }
    base::Result<app::Partner> answer(const app::Participant& who, const std::string& request, bool accepted) {
        auto context = as(who);
        return app::answer_request(context, request, {accepted});
    }
    app::Partner seen(const app::Participant& by, const app::Participant& whom) {
        auto context = as(by);
        return must(app::partner_of(context, whom.id));
    }
    std::int64_t meetings() {
        auto context = house.organiser();
        return must(app::list_meetings(context, house.event.id, {})).total;
    }

    RegistrationHouse house;
    app::Participant seller = house.seller("예시메디", "seller@example.org");
    app::Participant rival = house.seller("경쟁예시", "rival@example.org");
    app::Participant buyer = house.buyer("样例医疗", "buyer@example.cn");
};

TEST_F(PartnersTest, shows_the_other_side_with_reasons_and_without_contacts) {
    auto context = as(seller);
    const auto list = must(app::list_partners(context, {}));
    ASSERT_EQ(list.total, 1);
    EXPECT_EQ(list.items[0].id, buyer.id);
    EXPECT_FALSE(list.items[0].contact);
}

TEST_F(PartnersTest, never_tells_what_competitors_wish) {
    const auto before = seen(seller, buyer);
    must(ask(rival, buyer));
    const auto after = seen(seller, buyer);
    EXPECT_EQ(after.strength, before.strength);
    EXPECT_FALSE(after.received || after.sent);
}

TEST_F(PartnersTest, is_for_participants_only) {
    auto interpreter = house.as(domain::PersonActor{
        domain::LinkId("link"), house.event.id, domain::PersonKind::interpreter, house.interpreter("통역").id.str()});
    for (auto& [context, fault] :
         std::vector<std::pair<app::Context, std::string>>{{house.nobody(), "not_signed_in"},
                                                           {house.organiser(), "not_signed_in"},
                                                           {house.stranger(), "not_signed_in"},
                                                           {interpreter, "forbidden"}}) {
        EXPECT_EQ(fault_of(app::list_partners(context, {})), fault);
        EXPECT_EQ(fault_of(app::my_profile(context)), fault);
        EXPECT_EQ(fault_of(app::ask_partner(context, {buyer.id})), fault);
        EXPECT_EQ(fault_of(app::block_partner(context, buyer.id, {true})), fault);
    }
    EXPECT_EQ(fault_of(ask(seller, rival)), "not_found");
}

TEST_F(PartnersTest, makes_a_meeting_of_a_request_once_it_is_accepted) {
    const auto asked = must(ask(seller, buyer));
    EXPECT_EQ(meetings(), 0) << "what waits for an answer takes nobody's time";
    EXPECT_EQ(house.letters_to("buyer@example.cn"), std::vector<std::string>{"request_received"});
    EXPECT_EQ(fault_of(ask(seller, buyer)), "duplicate_request");
    EXPECT_EQ(fault_of(answer(rival, asked.sent->id, true)), "not_found");
    EXPECT_EQ(fault_of(answer(seller, asked.sent->id, true)), "not_found");
    const auto answered = must(answer(buyer, asked.sent->id, true));
    EXPECT_EQ(answered.contact->email, "seller@example.org");
    EXPECT_EQ(seen(seller, buyer).contact->email, "buyer@example.cn");
    EXPECT_EQ(meetings(), 1);
    EXPECT_EQ(fault_of(answer(buyer, asked.sent->id, false)), "already_answered");
}

TEST_F(PartnersTest, shows_the_organiser_who_waits_for_an_answer_until_it_came_or_expired) {
    auto organiser = house.organiser();
    const auto waiting = [&] {
        for (const auto& cell : must(app::get_wishes(organiser, house.event.id)).cells)
            if (cell.seller_id == seller.id && cell.buyer_id == buyer.id) return cell.waiting;
        return app::AskedBy::none;
    };
    const auto asked = must(ask(buyer, seller));
    EXPECT_EQ(waiting(), app::AskedBy::buyer);
    const auto pair = must(app::get_pair(organiser, house.event.id, seller.id, buyer.id));
    ASSERT_EQ(pair.waiting.size(), 1u);
    EXPECT_EQ(pair.waiting[0].from, domain::ParticipantSide::buyer);
    EXPECT_EQ(pair.waiting[0].message, "hello");
    EXPECT_EQ(pair.asked_by, app::AskedBy::none) << "no wish yet";
    house.clock.pass_minutes(7 * 24 * 60);
    EXPECT_EQ(waiting(), app::AskedBy::none) << "nobody answered";
    must(ask(seller, buyer));
    EXPECT_EQ(waiting(), app::AskedBy::seller);
    must(answer(buyer, seen(seller, buyer).sent->id, true));
    EXPECT_EQ(waiting(), app::AskedBy::none);
}

TEST_F(PartnersTest, makes_none_of_one_that_was_declined) {
    const auto asked = must(ask(seller, buyer));
    const auto declined = must(answer(buyer, asked.sent->id, false));
    EXPECT_FALSE(declined.contact);
    EXPECT_EQ(meetings(), 0);
    EXPECT_EQ(seen(seller, buyer).sent->status, domain::AskStatus::declined);
}

TEST_F(PartnersTest, accepts_at_once_whom_both_ask) {
    must(ask(seller, buyer));
    const auto both = must(ask(buyer, seller));
    EXPECT_EQ(both.sent->status, domain::AskStatus::accepted);
    EXPECT_EQ(both.received->status, domain::AskStatus::accepted);
    EXPECT_EQ(meetings(), 1);
}

TEST_F(PartnersTest, lets_what_nobody_answered_expire_and_be_asked_again) {
    const auto asked = must(ask(seller, buyer));
    house.clock.pass_minutes(7 * 24 * 60);
    EXPECT_EQ(seen(buyer, seller).received->status, domain::AskStatus::expired);
    EXPECT_EQ(fault_of(answer(buyer, asked.sent->id, true)), "already_answered");
    EXPECT_EQ(app::expire_requests(*house.services), 1);
    EXPECT_EQ(app::expire_requests(*house.services), 0);
    EXPECT_EQ(seen(seller, buyer).sent->status, domain::AskStatus::expired);
    EXPECT_EQ(must(ask(seller, buyer)).sent->status, domain::AskStatus::open);
}

TEST_F(PartnersTest, takes_back_what_was_not_accepted) {
    const auto asked = must(ask(seller, buyer));
    auto context = as(seller);
    must(app::withdraw_request(context, asked.sent->id));
    EXPECT_FALSE(seen(seller, buyer).sent);
    EXPECT_EQ(fault_of(answer(buyer, asked.sent->id, true)), "already_answered");
}

TEST_F(PartnersTest, does_not_let_one_write_to_another_again_and_again) {
    auto context = as(seller);
    for (int i = 0; i < app::requests_to_one_max; ++i)
        must(app::withdraw_request(context, must(ask(seller, buyer)).sent->id));
    EXPECT_EQ(fault_of(ask(seller, buyer)), "limit_reached");
}

TEST_F(PartnersTest, keeps_a_block_from_the_other_side_and_shows_it_to_the_organiser_as_never) {
    auto context = as(buyer);
    must(app::block_partner(context, seller.id, {true}));
    EXPECT_FALSE(seen(seller, buyer).blocked);
    must(ask(seller, buyer));
    house.database().read([](store::Transaction& tx) {
        EXPECT_EQ(store::integer_of(tx.query("SELECT count(*) FROM mails WHERE purpose = 'request_received'")[0][0]),
                  0);
    });
    auto organiser = house.organiser();
    const auto rule = [&] { return must(app::get_pair(organiser, house.event.id, seller.id, buyer.id)).rule; };
    EXPECT_EQ(rule(), domain::PairDecision::never);
    auto other = as(seller);
    must(app::block_partner(other, buyer.id, {true}));
    must(app::block_partner(context, seller.id, {false}));
    EXPECT_EQ(rule(), domain::PairDecision::never) << "the other side still does not want to";
    must(app::block_partner(other, buyer.id, {false}));
    EXPECT_EQ(rule(), domain::PairDecision::none);
}

TEST_F(PartnersTest, gives_the_organisers_decision_back_with_a_block) {
    auto context = as(buyer);
    auto other = as(seller);
    auto organiser = house.organiser();
    const auto rule = [&] { return must(app::get_pair(organiser, house.event.id, seller.id, buyer.id)).rule; };
    const auto decide = [&](domain::PairDecision decision) {
        must(app::decide_pair(organiser, house.event.id, seller.id, buyer.id, {decision}));
    };
    decide(domain::PairDecision::must);
    must(app::block_partner(context, seller.id, {true}));
    must(app::block_partner(other, buyer.id, {true}));
    EXPECT_EQ(rule(), domain::PairDecision::never);
    must(app::block_partner(context, seller.id, {false}));
    EXPECT_EQ(rule(), domain::PairDecision::never);
    must(app::block_partner(other, buyer.id, {false}));
    EXPECT_EQ(rule(), domain::PairDecision::must);
    decide(domain::PairDecision::none);
    must(app::block_partner(context, seller.id, {true}));
    decide(domain::PairDecision::must);
    must(app::block_partner(context, seller.id, {false}));
    EXPECT_EQ(rule(), domain::PairDecision::must) << "what was decided meanwhile";
}

TEST_F(PartnersTest, lets_who_has_withdrawn_ask_and_accept_nobody) {
    const auto received = must(ask(buyer, seller)).sent->id;
    auto organiser = house.organiser();
    must(app::change_participants(organiser, house.event.id, {{seller.id}, "withdraw", std::nullopt}));
    EXPECT_EQ(fault_of(ask(seller, buyer)), "forbidden");
    EXPECT_EQ(fault_of(answer(seller, received, true)), "forbidden");
    EXPECT_EQ(meetings(), 0);
    house.database().read([](store::Transaction& tx) {
        EXPECT_EQ(store::integer_of(tx.query("SELECT count(*) FROM mails WHERE purpose = 'request_accepted'")[0][0]),
                  0);
        EXPECT_EQ(store::integer_of(tx.query("SELECT count(*) FROM asks WHERE status = 'open'")[0][0]), 1);
    });
}

TEST_F(PartnersTest, changes_what_others_read_of_oneself) {
    auto context = as(seller);
    const auto mine = must(app::my_profile(context));
    app::MyProfileEdit edit;
    edit.languages = {"ko", "en"};
    edit.offers = "초음파 진단기";
    edit.delegates = {{"김예시", "부장", "", "", {}}};
    const auto saved = must(app::update_my_profile(context, mine.revision, edit));
    EXPECT_EQ(saved.email, "seller@example.org");
    EXPECT_EQ(saved.delegates.size(), 1U);
    EXPECT_EQ(seen(buyer, seller).offers, "초음파 진단기");
    EXPECT_EQ(fault_of(app::update_my_profile(context, mine.revision, edit)), "stale_revision");
}

}  // namespace

}  // namespace gyoryu::app_tests
