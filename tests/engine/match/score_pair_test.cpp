#include "engine/match/score_pair.h"

#include "engine/match/small_fair.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <numeric>
#include <string>

namespace gyoryu::engine {
namespace {

PairScore score(const MatchProblem& fair) {
    const MatchIndex index(fair);
    return score_pair({index, 0, 1});
}

PairScore score(const std::function<void(MatchProblem&)>& change) {
    auto fair = small_fair();
    change(fair);
    return score(fair);
}

std::map<std::string, int> points(const PairScore& score) {
    std::map<std::string, int> points;
    for (const auto& reason : score.reasons) points[std::string(name_of(reason.key))] = reason.points;
    return points;
}

std::string filter(const std::function<void(MatchProblem&)>& change) {
    const auto made = score(change);
    return made.filter ? std::string(name_of(made.filter->key)) : "";
}

using Points = std::map<std::string, int>;

TEST(ScorePair, sums_up_its_reasons) {
    const auto made = score(small_fair());
    // Rarity ln(3/2) for both ways of naming it: s = 3 × 0.405 = 1.216 and 26 × 1.216 / 7.216 = 4.4.
    EXPECT_EQ(points(made),
              (Points{{"product", 4}, {"hs_code", 8}, {"language", 6}, {"market", 4}, {"registration", 3}}));
    EXPECT_EQ(made.points, 25);
    EXPECT_EQ(made.reasons.front().key, MatchReasonKey::hs_code) << "most points first";
    EXPECT_FALSE(made.filter);
}

TEST(ScorePair, counts_who_asked_and_how_much) {
    const auto one = points(score([](auto& fair) { fair.wishes = {{0, 1, 4, false}}; }));
    EXPECT_EQ(one.at("wish"), 15);
    EXPECT_EQ(one.at("priority"), 12);
    const auto both = points(score([](auto& fair) { fair.wishes = {{0, 1, 5, false}, {1, 0, 4, false}}; }));
    EXPECT_EQ(both.at("wish"), 30);
    EXPECT_EQ(both.at("priority"), 14) << "13.5 rounded up";
    const auto declined = points(score([](auto& fair) { fair.wishes = {{0, 1, 5, true}}; }));
    EXPECT_FALSE(declined.contains("wish") || declined.contains("priority"));
}

TEST(ScorePair, compares_customs_codes_by_how_they_begin) {
    const auto of = [](const char* offered, const char* needed) {
        const auto all = points(score([&](auto& fair) {
            fair.profiles[0].offers_hs = {offered};
            fair.profiles[1].needs_hs = {"1234", needed};
        }));
        return all.contains("hs_code") ? all.at("hs_code") : 0;
    };
    EXPECT_EQ(of("901812", "9018121000"), 8);
    EXPECT_EQ(of("901812", "901819"), 5);
    EXPECT_EQ(of("9018", "9022"), 2);
    EXPECT_EQ(of("9018", "3004"), 0);
}

TEST(ScorePair, prefers_a_common_language_to_an_interpreter) {
    const auto of = [](std::vector<LanguageIndex> seller, std::vector<LanguageIndex> buyer) {
        const auto all = points(score([&](auto& fair) {
            fair.profiles[0].languages = seller;
            fair.profiles[1].languages = buyer;
        }));
        return all.contains("language") ? all.at("language") : 0;
    };
    EXPECT_EQ(of({ko, en}, {zh, en}), 10);
    EXPECT_EQ(of({ko}, {zh}), 6);
    EXPECT_EQ(of({ko}, {}), 0) << "not said";
}

TEST(ScorePair, rarer_things_say_more) {
    const auto rare = points(score(small_fair())).at("product");
    const auto common = points(score([](auto& fair) {
        for (int i = 0; i < 20; ++i) {
            fair.profiles.push_back(fair.profiles[0]);
            fair.profiles.back().offers = {{i < 15 ? ultrasound : hearing, 300}};
        }
    }));
    EXPECT_LT(common.contains("product") ? common.at("product") : 0, rare);
}

TEST(ScorePair, takes_away_for_a_bad_meeting_but_never_below_nothing) {
    EXPECT_EQ(points(score([](auto& fair) { fair.past = {{0, 1, 5, 5}}; })).at("past"), 2);
    EXPECT_EQ(points(score([](auto& fair) { fair.past = {{0, 1, 1, 0}}; })).at("past"), -10);
    EXPECT_FALSE(points(score([](auto& fair) { fair.past = {{0, 1, 0, 0}}; })).contains("past"));
    const auto little = score([](auto& fair) {
        fair.past = {{0, 1, 1, 1}};
        fair.weights = {.product = 0, .hs_code = 0, .language = 0, .market = 0, .registration = 4};
    });
    EXPECT_EQ(little.points, 0);
}

TEST(ScorePair, usual_weights_add_up_to_a_hundred) {
    const MatchWeights w;
    EXPECT_EQ(
        w.mutual_wish + w.priority + w.product + w.hs_code + w.language + w.market + w.registration + w.budget + w.past,
        100);
}

struct Case {
    const char* said;
    std::function<void(MatchProblem&)> change;
    const char* filter;
};

TEST(ScorePair, excludes_with_a_named_reason) {
    const Case cases[] = {
        {"as it is", [](auto&) {}, ""},
        {"the organiser said never", [](auto& f) { f.never = {{0, 1}}; }, "never"},
        {"no place in the timetable", [](auto& f) { f.unplaceable = {{0, 1}}; }, "unplaceable"},
        {"two of one house", [](auto& f) { f.profiles[0].organisation = f.profiles[1].organisation = 7; },
         "same_organisation"},
        {"the buyer declined", [](auto& f) { f.wishes = {{0, 1, 3, true}}; }, "declined"},
        {"wants another market", [](auto& f) { f.profiles[0].markets = {russia}; }, "no_common_market"},
        {"territory given away", [](auto& f) { f.profiles[0].territories_given = {china}; }, "territory_taken"},
        {"never registered", [](auto& f) { f.profiles[0].registrations = {}; }, "not_registered"},
        {"ended the day before", [](auto& f) { f.profiles[0].registrations[0].expires_on = 99; },
         "registration_expired"},
        {"ends on the day", [](auto& f) { f.profiles[0].registrations[0].expires_on = 100; }, ""},
        {"nobody answers for it there", [](auto& f) { f.profiles[0].registrations[0].agent = false; }, "agent_missing"},
        {"class above the licence", [](auto& f) { f.profiles[1].class_most = 1; }, "class_not_allowed"},
        {"class within the licence", [](auto& f) { f.profiles[1].class_most = 2; }, ""},
        {"another market of the buyer is open",
         [](auto& f) {
             f.profiles[0].markets = {};
             f.profiles[0].territories_given = {china};
             f.profiles[1].markets = {china, russia};
         },
         ""},
        {"less money than the smallest order",
         [](auto& f) {
             f.profiles[0].order_least = 10;
             f.profiles[1].budget = 9;
         },
         "budget_too_small"},
        {"nobody to interpret", [](auto& f) { f.interpreters = {{{{ko, en}}, 4}}; }, "no_interpreter"},
        {"only a language in common",
         [](auto& f) {
             f.profiles[0].offers = {};
             f.profiles[0].offers_hs = {};
             f.profiles[0].markets = {};
             f.profiles[1].markets = {};
         },
         "no_reason"},
        {"must meet all the same",
         [](auto& f) {
             f.must = {{0, 1}};
             f.profiles[0].territories_given = {china};
         },
         ""},
        {"must meet, but nobody interprets",
         [](auto& f) {
             f.must = {{0, 1}};
             f.interpreters = {};
         },
         "no_interpreter"},
    };
    for (const auto& one : cases) EXPECT_EQ(filter(one.change), one.filter) << one.said;
}

TEST(ScorePair, says_which_market_and_until_when) {
    const auto made = score([](auto& fair) { fair.profiles[0].registrations[0].expires_on = 99; });
    EXPECT_EQ(made.filter->market, china);
    EXPECT_EQ(made.filter->expired_on, 99);
}

}  // namespace
}  // namespace gyoryu::engine
