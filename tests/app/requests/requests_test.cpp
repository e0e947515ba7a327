#include "app/fixture.h"
#include "app/requests/delete_request.h"
#include "app/requests/list_requests.h"
#include "app/requests/update_request.h"
#include "app/wishes/decide_pair.h"
#include "app/wishes/get_pair.h"
#include "app/wishes/get_wishes.h"

#include <algorithm>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::RequestStatus;

class Requests : public testing::Test {
protected:
    std::string create(const ParticipantId& from, const ParticipantId& to, int priority = 3) {
        return fault_of(create_request(organiser, house.event.id, {from, to, priority, "", RequestStatus::open}));
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
    Participant seller = house.seller("예시치과");
    Participant buyer = house.buyer("样例口腔");
};

TEST_F(Requests, join_the_two_sides_only) {
    EXPECT_EQ(create(seller.id, seller.id), "meeting_with_oneself");
    EXPECT_EQ(create(seller.id, house.seller("다른 셀러").id), "same_side");
    EXPECT_EQ(create(seller.id, ParticipantId("none")), "not_found");
    EXPECT_EQ(create(seller.id, buyer.id, 6), "validation_failed");
    EXPECT_EQ(create(seller.id, buyer.id), "ok");
    EXPECT_EQ(create(seller.id, buyer.id), "duplicate_request");
    EXPECT_EQ(create(buyer.id, seller.id), "ok") << "the other direction is a wish of its own";
}

TEST_F(Requests, two_entries_of_one_organisation_cannot_meet) {
    ParticipantEdit edit;
    edit.side = domain::ParticipantSide::buyer;
    edit.organisation_id = seller.organisation_id.str();
    const auto twin = must(create_participant(organiser, house.event.id, edit));
    EXPECT_EQ(create(seller.id, twin.id), "meeting_with_oneself");
}

TEST_F(Requests, may_be_asked_again_once_withdrawn) {
    const auto request = house.request(seller, buyer);
    must(update_request(organiser, request.id, 1, {seller.id, buyer.id, 3, "", RequestStatus::withdrawn}));
    EXPECT_EQ(create(seller.id, buyer.id), "ok");
    EXPECT_EQ(fault_of(update_request(organiser, request.id, 2, {seller.id, buyer.id, 3, "", RequestStatus::open})),
              "duplicate_request");
}

TEST_F(Requests, keep_who_asks_whom) {
    const auto request = house.request(seller, buyer);
    EXPECT_EQ(fault_of(update_request(organiser, request.id, 1, {buyer.id, seller.id, 3, "", RequestStatus::open})),
              "validation_failed");
    EXPECT_EQ(must(update_request(organiser, request.id, 1, {seller.id, buyer.id, 5, "급함", RequestStatus::accepted}))
                  .priority,
              5);
    EXPECT_EQ(fault_of(delete_request(organiser, request.id, 1)), "stale_revision");
    EXPECT_EQ(fault_of(delete_request(organiser, request.id, 2)), "ok");
}

TEST_F(Requests, are_filtered_by_person_and_status_and_searched) {
    const auto other = house.buyer("威高集团");
    house.request(seller, buyer);
    house.request(seller, other);
    const auto list = [&](RequestFilter filter, std::string q = {}) {
        return must(list_requests(organiser, house.event.id, filter, {.q = q})).total;
    };
    EXPECT_EQ(list({}), 2);
    EXPECT_EQ(list({.participant = buyer.id.str()}), 1);
    EXPECT_EQ(list({.participant = seller.id.str()}), 2);
    EXPECT_EQ(list({.status = RequestStatus::declined}), 0);
    EXPECT_EQ(list({}, "威高"), 1);
    EXPECT_EQ(list({}, "치"), 2);
}

TEST_F(Requests, make_the_matrix_with_strength_and_who_asked) {
    const auto other = house.buyer("威高集团");
    house.request(seller, buyer, 5);
    house.request(buyer, seller, 4);
    const auto wishes = must(get_wishes(organiser, house.event.id));
    EXPECT_EQ(wishes.total_requests, 2);
    ASSERT_EQ(wishes.sellers.size(), 1u);
    ASSERT_EQ(wishes.buyers.size(), 2u);
    ASSERT_EQ(wishes.cells.size(), 1u);
    EXPECT_EQ(wishes.cells[0].asked_by, AskedBy::both);
    EXPECT_EQ(wishes.cells[0].strength, 44);
}

TEST_F(Requests, explain_a_pair_in_the_readers_language) {
    house.request(seller, buyer, 5);
    house.interpreter("윤예시");
    const auto pair = must(get_pair(organiser, house.event.id, seller.id, buyer.id));
    EXPECT_TRUE(pair.needs_interpreter);
    EXPECT_EQ(pair.seller_request->priority, 5);
    ASSERT_EQ(pair.reasons.size(), 3u);
    EXPECT_EQ(pair.reasons[2].code, "interpreter_available");
    EXPECT_EQ(pair.reasons[2].params.at("to"), "중국어");
    EXPECT_EQ(fault_of(get_pair(organiser, house.event.id, buyer.id, seller.id)), "not_found");
}

TEST_F(Requests, are_overruled_by_a_decision_about_the_pair) {
    EXPECT_EQ(must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::never})).rule,
              domain::PairDecision::never);
    EXPECT_EQ(must(get_wishes(organiser, house.event.id)).cells.size(), 1u);
    EXPECT_EQ(must(decide_pair(organiser, house.event.id, seller.id, buyer.id, {domain::PairDecision::none})).rule,
              domain::PairDecision::none);
    EXPECT_TRUE(must(get_wishes(organiser, house.event.id)).cells.empty());
}

TEST_F(Requests, suggest_partners_to_whoever_has_no_wishes) {
    ParticipantEdit edit;
    edit.side = domain::ParticipantSide::seller;
    edit.new_organisation = app_tests::organisation_named("ko", "예시초음파");
    edit.languages = {"zh"};
    edit.offers = "구강스캐너 유닛체어";
    const auto silent = must(create_participant(organiser, house.event.id, edit));
    edit.side = domain::ParticipantSide::buyer;
    edit.new_organisation = app_tests::organisation_named("zh", "威高集团");
    edit.needs = "구강스캐너";
    const auto fitting = must(create_participant(organiser, house.event.id, edit));
    house.request(seller, fitting);
    const auto wishes = must(get_wishes(organiser, house.event.id));
    const auto suggested = std::ranges::find_if(
        wishes.cells, [&](const WishCell& cell) { return cell.seller_id == silent.id && cell.buyer_id == fitting.id; });
    ASSERT_NE(suggested, wishes.cells.end());
    EXPECT_EQ(suggested->asked_by, AskedBy::none);
    EXPECT_GE(suggested->strength, 15);
}

TEST_F(Requests, the_matrix_asks_the_store_as_often_for_many_as_for_one) {
    const auto statements = [&] {
        const auto before = house.database().statements();
        must(get_wishes(organiser, house.event.id));
        return house.database().statements() - before;
    };
    house.request(seller, buyer);
    const auto for_one = statements();
    for (int i = 0; i < 30; ++i) house.request(house.seller("셀러" + std::to_string(i)), buyer);
    EXPECT_EQ(statements(), for_one);
}

}  // namespace gyoryu::app
