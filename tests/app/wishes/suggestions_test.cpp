#include "app/meetings/list_meetings.h"
#include "app/meetings/update_meeting.h"
#include "app/participants/participant_rules.h"
#include "app/participants/update_participant.h"
#include "app/timetables/timetable_house.h"
#include "app/wishes/accept_suggestions.h"
#include "app/wishes/decide_pair.h"
#include "app/wishes/get_pair.h"
#include "app/wishes/list_suggestions.h"
#include "app/wishes/record_past_meeting.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using app::SuggestionShow;

/// Two sellers and two buyers with one meeting each, whose products fit two by two; nobody has asked.
class SuggestionsOfEvent : public ::testing::Test {
protected:
    SuggestionsOfEvent() {
        offer(house.sellers[0], "초음파 진단기", "");
        offer(house.sellers[1], "보청기", "");
        offer(house.buyers[0], "", "超声诊断仪");
        offer(house.buyers[1], "", "助听器");
    }

    void offer(app::Participant& one, const char* offers, const char* needs) {
        change(one, [&](app::ParticipantEdit& edit) {
            edit.offers = offers;
            edit.needs = needs;
            edit.max_meetings = 1;
        });
    }
    template <class F>
    void change(app::Participant& one, F&& f) {
        auto edit = app::edit_of(one);
        f(edit);
        one = must(app::update_participant(context, one.id, one.revision, edit));
    }
    app::PairOfPeople pair(int seller, int buyer) { return {house.sellers[seller].id, house.buyers[buyer].id}; }

    std::vector<app::Suggestion> list(SuggestionShow show = SuggestionShow::added, app::SuggestionBasis basis = {},
                                      std::string participant = {}, std::string q = {}) {
        return must(app::list_suggestions(context, house.event.id, basis, {show, std::move(participant)},
                                          {.q = std::move(q)}))
            .items;
    }
    app::SuggestionSummary summary() { return must(app::summarise_suggestions(context, house.event.id, {})); }

    TimetableHouse house{false};
    app::Context context = house.organiser();
};

TEST_F(SuggestionsOfEvent, NameWhoShouldMeetAndWhyInTheReadersLanguage) {
    const auto found = list();
    ASSERT_EQ(found.size(), 2u);
    for (const auto& one : found) EXPECT_TRUE(one.chosen && !one.meets);
    std::map<std::string, app::StrengthReason> reasons;
    for (const auto& one : found[0].reasons) reasons[one.code] = one;
    EXPECT_EQ(reasons.at("interpreter_available").params.at("to"), "중국어");
    EXPECT_TRUE(reasons.contains("product_match"));
    const auto numbers = summary();
    EXPECT_TRUE(numbers.proven);
    EXPECT_EQ(numbers.added, 2);
    EXPECT_EQ(numbers.room, 12);
}

TEST_F(SuggestionsOfEvent, AreFilteredByPersonWordsAndPages) {
    EXPECT_EQ(list(SuggestionShow::added, {}, house.buyers[0].id.str()).size(), 1u);
    EXPECT_EQ(list(SuggestionShow::added, {}, {}, "약업").size(), 1u);
    EXPECT_TRUE(list(SuggestionShow::kept).empty());
    const auto page = must(app::list_suggestions(context, house.event.id, {}, {}, {.limit = 1}));
    EXPECT_EQ(page.total, 2);
    EXPECT_EQ(page.next_cursor, "1");
}

TEST_F(SuggestionsOfEvent, AcceptedOnesBecomeTheOrganisersMeetingsAndCanBeTakenBack) {
    const auto made = must(app::accept_suggestions(context, house.event.id, {.all = true}));
    ASSERT_EQ(made.meeting_ids.size(), 2u);
    const auto meetings = house.meetings();
    ASSERT_EQ(meetings.size(), 2u);
    EXPECT_EQ(meetings[0].origin, domain::MeetingOrigin::organiser);
    EXPECT_GE(meetings[0].priority, 1);
    EXPECT_LE(meetings[0].priority, 5);
    EXPECT_TRUE(list().empty());
    EXPECT_EQ(list(SuggestionShow::kept).size(), 2u);
    EXPECT_TRUE(must(app::accept_suggestions(context, house.event.id, {.all = true})).meeting_ids.empty());
    const auto gone = must(app::withdraw_suggestions(context, house.event.id, made));
    EXPECT_EQ(gone.meeting_ids.size(), 2u);
    EXPECT_TRUE(house.meetings().empty());
    EXPECT_EQ(list().size(), 2u);
}

TEST_F(SuggestionsOfEvent, WhatSomebodyChangedSinceIsNotTakenBack) {
    const auto made = must(app::accept_suggestions(context, house.event.id, {.all = true}));
    const auto kept = house.meetings().front();
    must(app::update_meeting(context, kept.id, kept.revision, {kept.seller_id, kept.buyer_id, 9}));
    EXPECT_EQ(must(app::withdraw_suggestions(context, house.event.id, made)).meeting_ids.size(), 1u);
    ASSERT_EQ(house.meetings().size(), 1u);
    EXPECT_EQ(house.meetings().front().id, kept.id);
}

TEST_F(SuggestionsOfEvent, OneMayBeTakenThatWasNotChosenButNoneThatIsExcluded) {
    must(app::decide_pair(context, house.event.id, house.sellers[0].id, house.buyers[0].id,
                          {domain::PairDecision::never}));
    EXPECT_EQ(list().size(), 1u);
    EXPECT_EQ(fault_of(app::accept_suggestions(context, house.event.id, {.pairs = {pair(0, 0)}})), "not_found");
    EXPECT_TRUE(house.meetings().empty());
    EXPECT_EQ(must(app::accept_suggestions(context, house.event.id, {.pairs = {pair(1, 1)}})).meeting_ids.size(), 1u);
}

TEST_F(SuggestionsOfEvent, ADraftSaysWhatCouldNotBePlaced) {
    must(app::accept_suggestions(context, house.event.id, {.all = true}));
    const auto draft = must(app::create_draft(context, house.event.id, {}));
    EXPECT_EQ(list(SuggestionShow::left_out, {.draft = draft.id.str()}).size(), 0u) << "nothing was placed at all";
    must(app::apply_moves(context, draft.id, draft.revision, {{house.put(0, 0, 1, 1)}, false}));
    const auto left = list(SuggestionShow::left_out, {.draft = draft.id.str()});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].seller_id, house.sellers[1].id);
    const auto why = must(app::explain_suggestion(context, house.event.id, house.sellers[1].id, house.buyers[1].id,
                                                  {.draft = draft.id.str()}));
    ASSERT_TRUE(why.excluded.has_value());
    EXPECT_EQ(why.excluded->code, "unplaceable");
    EXPECT_EQ(fault_of(app::summarise_suggestions(context, house.event.id, {.draft = "other"})), "not_found");
}

TEST_F(SuggestionsOfEvent, MarketsAreSaidAsTheReaderCallsThem) {
    change(house.buyers[0], [](app::ParticipantEdit& edit) { edit.trade.markets = {"CN", "EAEU"}; });
    change(house.sellers[0], [](app::ParticipantEdit& edit) {
        edit.trade.territories_given = {"CN", "EAEU"};
        edit.trade.registrations = {{"CN", "NMPA", 2, "样例", base::LocalDate::of(2027, 1, 31)}};
    });
    const auto why =
        must(app::explain_suggestion(context, house.event.id, house.sellers[0].id, house.buyers[0].id, {}));
    ASSERT_TRUE(why.excluded.has_value());
    EXPECT_EQ(why.excluded->code, "territory_taken");
    EXPECT_NE(why.excluded->params.at("market").find_first_of("중아유러벨카키"), std::string::npos);
    EXPECT_EQ(house.sellers[0].trade.registrations[0].agent, "样例");
}

TEST_F(SuggestionsOfEvent, AnEarlierMeetingIsKeptByOrganisationAndShownWithThePair) {
    const auto before = list()[0].points;
    const auto rated = must(app::record_past_meeting(context, house.event.id, house.sellers[0].id, house.buyers[0].id,
                                                     {.seller_rating = 5, .buyer_rating = 5}));
    ASSERT_TRUE(rated.past.has_value());
    EXPECT_EQ(rated.past->buyer_rating, 5);
    EXPECT_EQ(list()[0].points, before + 2);
    const auto forgotten = must(
        app::record_past_meeting(context, house.event.id, house.sellers[0].id, house.buyers[0].id, {.met = false}));
    EXPECT_FALSE(forgotten.past.has_value());
    EXPECT_EQ(list()[0].points, before);
}

TEST_F(SuggestionsOfEvent, AMarketNobodyKnowsIsRefusedBesideItsField) {
    auto edit = app::edit_of(house.sellers[0]);
    edit.trade.markets = {"CN", "ZZ"};
    const auto refused = app::update_participant(context, house.sellers[0].id, house.sellers[0].revision, edit);
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].path, "/trade/markets/1");
    EXPECT_EQ(refused.error().issues[0].code, "unknown_market");
}

TEST_F(SuggestionsOfEvent, AreReadByMembersAndMadeMeetingsOfByOrganisersOnly) {
    auto auditor = house.auditor();
    EXPECT_EQ(must(app::list_suggestions(auditor, house.event.id, {}, {}, {})).items.size(), 2u);
    EXPECT_EQ(fault_of(app::accept_suggestions(auditor, house.event.id, {.all = true})), "forbidden");
    EXPECT_EQ(fault_of(app::withdraw_suggestions(auditor, house.event.id, {{domain::MeetingId("m")}})), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::list_suggestions(stranger, house.event.id, {}, {}, {})), "not_found");
    EXPECT_EQ(fault_of(app::explain_suggestion(stranger, house.event.id, house.sellers[0].id, house.buyers[0].id, {})),
              "not_found");
    EXPECT_EQ(fault_of(app::record_past_meeting(stranger, house.event.id, house.sellers[0].id, house.buyers[0].id, {})),
              "not_found");
    EXPECT_EQ(fault_of(app::explain_suggestion(context, house.event.id, house.buyers[0].id, house.sellers[0].id, {})),
              "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
