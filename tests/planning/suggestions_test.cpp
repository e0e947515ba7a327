#include "planning/suggestions.h"

#include <gmock/gmock.h>

namespace gyoryu::planning {
namespace {

using domain::ParticipantSide;
using testing::ElementsAre;

/// A day of 3 slots and 2 tables; two sellers and two buyers, of one language and one meeting each.
class SuggestionsTest : public testing::Test {
protected:
    SuggestionsTest() {
        sources.room.slots = 3;
        sources.room.tables = 2;
        sources.room.meetings_most = 1;
        sources.room.date = base::LocalDate::of(2016, 6, 22);
        add("s1", ParticipantSide::seller, "초음파 진단기");
        add("s2", ParticipantSide::seller, "보청기");
        add("b1", ParticipantSide::buyer, "超声诊断仪");
        add("b2", ParticipantSide::buyer, "助听器");
    }

    domain::Participant& add(const char* id, ParticipantSide side, const char* products) {
        domain::Participant one;
        one.id = domain::ParticipantId(id);
        one.organisation_id = domain::OrganisationId(std::string("org-") + id);
        one.side = side;
        one.languages = {"ko"};
        (side == ParticipantSide::seller ? one.offers : one.needs) = products;
        sources.participants.push_back(std::move(one));
        return sources.participants.back();
    }
    domain::Participant& named(const char* id) {
        return *std::ranges::find(sources.participants, domain::ParticipantId(id), &domain::Participant::id);
    }
    static PairIds pair(const char* seller, const char* buyer) {
        return {domain::ParticipantId(seller), domain::ParticipantId(buyer)};
    }

    std::shared_ptr<const Suggestions> made() const {
        auto made = Suggestions::of(sources);
        EXPECT_TRUE(made.has_value());
        return *made;
    }
    std::vector<std::string> chosen() const {
        std::vector<std::string> found;
        const auto all = made();
        for (const auto& one : all->pairs())
            if (one.chosen) found.push_back(one.pair.first.str() + one.pair.second.str());
        std::ranges::sort(found);
        return found;
    }
    std::string excluded(const char* seller, const char* buyer) const {
        const auto why = made()->why(pair(seller, buyer), text::Language::ko);
        return why.excluded ? why.excluded->code : "";
    }

    SuggestionSources sources;
};

TEST_F(SuggestionsTest, PairsThatFitAreChosenWithTheirReasonsAndProven) {
    EXPECT_THAT(chosen(), ElementsAre("s1b1", "s2b2"));
    const auto found = made();
    EXPECT_TRUE(found->totals().proven);
    EXPECT_EQ(found->totals().added, 2);
    EXPECT_EQ(found->totals().room, 6);
    std::vector<std::string> codes;
    for (const auto& reason : found->reasons(pair("s1", "b1"), text::Language::ko)) codes.push_back(reason.code);
    EXPECT_THAT(codes, testing::IsSupersetOf({"shared_language", "product_match"}));
    EXPECT_EQ(excluded("s1", "b2"), "");
    named("b2").needs = "김치";
    EXPECT_EQ(excluded("s1", "b2"), "no_reason");
}

TEST_F(SuggestionsTest, MeetingsThatAreThereStayAndTakeTheirRoom) {
    sources.meetings = {pair("s1", "b2")};
    EXPECT_THAT(chosen(), ElementsAre("s1b2", "s2b1"));
    sources.afresh = true;
    EXPECT_THAT(chosen(), ElementsAre("s1b1", "s2b2"));
    EXPECT_EQ(made()->totals().left_out, 1);
}

TEST_F(SuggestionsTest, WhatTheTimetableCouldNotPlaceIsReplaced) {
    sources.meetings = {pair("s1", "b1")};
    sources.unplaced = {pair("s1", "b1")};
    EXPECT_THAT(chosen(), ElementsAre("s2b2"));
    EXPECT_EQ(excluded("s1", "b1"), "unplaceable");
    EXPECT_EQ(made()->totals().left_out, 1);
}

TEST_F(SuggestionsTest, ThoseWhoMustNeverMeetAreNotSuggested) {
    sources.rules = {
        {domain::EventId("e"), domain::ParticipantId("s1"), domain::ParticipantId("b1"), domain::PairDecision::never}};
    EXPECT_THAT(chosen(), ElementsAre("s2b2"));
    EXPECT_EQ(excluded("s1", "b1"), "never");
}

TEST_F(SuggestionsTest, ARegistrationIsDemandedOnlyWhereTheOrganiserSaysSo) {
    named("b1").trade.markets = {"CN"};
    EXPECT_EQ(excluded("s1", "b1"), "");
    sources.room.registrations_required = true;
    EXPECT_EQ(excluded("s1", "b1"), "not_registered");
    named("s1").trade.registrations = {{"CN", "nmpa", 2, "", base::LocalDate::of(2016, 6, 21)}};
    EXPECT_EQ(excluded("s1", "b1"), "registration_expired");
    named("s1").trade.registrations[0].expires_on = base::LocalDate::of(2016, 6, 22);
    EXPECT_EQ(excluded("s1", "b1"), "agent_missing");
    named("s1").trade.registrations[0].agent = "威海样例";
    EXPECT_EQ(excluded("s1", "b1"), "");
    named("b1").trade.class_most = 1;
    EXPECT_EQ(excluded("s1", "b1"), "class_not_allowed");
}

TEST_F(SuggestionsTest, AMarketOfAGroupIsOpenedByTheRegistrationOfTheGroup) {
    sources.room.registrations_required = true;
    named("b1").trade.markets = {"KZ"};
    EXPECT_EQ(excluded("s1", "b1"), "not_registered");
    named("s1").trade.registrations = {{"EAEU", "EAEU", 0, "", {}}};
    EXPECT_EQ(excluded("s1", "b1"), "");
    named("s1").trade.territories_given = {"EAEU"};
    EXPECT_EQ(excluded("s1", "b1"), "territory_taken");
    named("s1").trade.territories_given.clear();
    named("s1").trade.markets = {"VN"};
    EXPECT_EQ(excluded("s1", "b1"), "no_common_market");
}

TEST_F(SuggestionsTest, MoneyAndEarlierMeetingsCount) {
    const int before = made()->points(pair("s1", "b1"));
    named("s1").trade.order_least = 1000;
    named("b1").trade.budget = 999;
    EXPECT_EQ(excluded("s1", "b1"), "budget_too_small");
    named("b1").trade.budget = 1000;
    EXPECT_EQ(made()->points(pair("s1", "b1")), before + 2);
    sources.past = {
        {domain::WorkspaceId("w"), domain::OrganisationId("org-s1"), domain::OrganisationId("org-b1"), 5, 5}};
    EXPECT_EQ(made()->points(pair("s1", "b1")), before + 4);
    sources.past[0].seller_rating = sources.past[0].buyer_rating = 1;
    EXPECT_LT(made()->points(pair("s1", "b1")), before);
}

TEST_F(SuggestionsTest, ANewcomersFloorIsTheirsAlone) {
    sources.room.newcomer_meetings_least = 3;
    named("s1").trade.newcomer = true;
    named("s1").max_meetings = 3;
    EXPECT_EQ(made()->totals().missing, 1);
    named("s1").trade.meetings_least = 0;
    EXPECT_EQ(made()->totals().missing, 0);
}

TEST_F(SuggestionsTest, WhyNotNamesTheMeetingsThatWouldGo) {
    add("s3", ParticipantSide::seller, "초음파 진단기");
    named("b1").max_meetings = 1;
    domain::Request wish;
    wish.from_id = domain::ParticipantId("b1");
    wish.to_id = domain::ParticipantId("s1");
    sources.requests = {wish};
    const auto found = made();
    const auto why = found->why(pair("s3", "b1"), text::Language::ko);
    EXPECT_FALSE(why.chosen);
    EXPECT_TRUE(why.possible);
    EXPECT_GT(why.loss, 0);
    EXPECT_THAT(why.out, ElementsAre(pair("s1", "b1")));
    EXPECT_LE(why.surplus, 0);
    EXPECT_TRUE(found->why(pair("s1", "b1"), text::Language::ko).chosen);
}

TEST_F(SuggestionsTest, OnlySellersWithBuyersAreKnown) {
    const auto found = made();
    EXPECT_TRUE(found->knows(pair("s1", "b1")));
    EXPECT_FALSE(found->knows(pair("b1", "s1")));
    EXPECT_FALSE(found->knows(pair("s1", "nobody")));
    EXPECT_FALSE(found->excluded(pair("s1", "b2")));
    named("b2").organisation_id = named("s1").organisation_id;
    EXPECT_TRUE(made()->excluded(pair("s1", "b2")));
}

}  // namespace
}  // namespace gyoryu::planning
