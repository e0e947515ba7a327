#include "formats/match_profiles.h"

#include <gtest/gtest.h>

namespace gyoryu::formats {
namespace {

std::string with(const std::string& members) {
    return R"({"format":"gyoryu-profiles/1","date":"2026-06-22","slots":4,"tables":3,)" + members + "}";
}

const std::string two = R"("profiles":[{"id":"s","side":"seller"},{"id":"b","side":"buyer"}])";

std::vector<std::string> complaints(const std::string& text) {
    std::vector<std::string> codes;
    const auto named = read_profiles_json(text);
    if (!named)
        for (const auto& issue : named.error().issues) codes.push_back(issue.path + " " + issue.code);
    return codes;
}

TEST(MatchProfiles, reads_what_is_written) {
    const auto named = read_profiles_json(with(R"("meetings_least":1,"newcomer_meetings_least":2,
"markets":[{"id":"CN","registrations":["NMPA","CE"],"required":true,"agent_required":true}],
"profiles":[
 {"id":"s","side":"seller","organisation":"o","offers":["초음파"],"offers_hs":["9018.12"],"offers_emdn":["Z12"],
  "languages":["ko"],"markets":["CN"],"territories_given":[1],"order_least":500,"meetings_most":3,
  "registrations":[{"market":"CN","kind":"CE","class":3,"agent":"x","expires":"2027-01-31"}]},
 {"side":"buyer","languages":["zh"],"budget":900,"class_most":2,"newcomer":true}],
"interpreters":[{"id":"i","pairs":[["ko","zh"]],"slots_most":2}],
"wishes":[{"from":2,"to":"s","priority":5,"declined":true}],"must":[[2,"s"]],"never":[["s",2]],
"past":[{"seller":"s","buyer":2,"seller_rating":4}],"weights":{"product":40})"));
    ASSERT_TRUE(named) << named.error().issues[0].path << " " << named.error().issues[0].code;
    const auto& p = named->problem;
    EXPECT_EQ(p.meetings_most, 12);
    EXPECT_TRUE(p.markets[0].required && p.markets[0].agent_required);
    const auto& seller = p.profiles[0];
    EXPECT_EQ(seller.offers_hs, std::vector<std::string>{"901812"});
    EXPECT_EQ(seller.territories_given, std::vector<int>{0});
    EXPECT_EQ(named->registrations[seller.registrations[0].kind], "CE");
    EXPECT_TRUE(seller.registrations[0].agent);
    EXPECT_EQ(seller.meetings_least, 1);
    EXPECT_EQ(p.profiles[1].meetings_least, 2);
    EXPECT_EQ(p.profiles[1].meetings_most, 4);
    EXPECT_EQ(p.wishes[0].from, 1);
    EXPECT_TRUE(p.wishes[0].declined);
    EXPECT_EQ(p.must, (std::vector<engine::SellerBuyer>{{0, 1}}));
    EXPECT_EQ(p.never, p.must);
    EXPECT_EQ(p.past[0].seller_rating, 4);
    EXPECT_EQ(p.weights.product, 40);
    EXPECT_EQ(named->texts[0].offers_emdn, std::vector<std::string>{"Z12"});
    EXPECT_EQ(meeting_id(*named, 0, 1), "s/2");
}

TEST(MatchProfiles, says_where_something_is_wrong) {
    using Codes = std::vector<std::string>;
    EXPECT_EQ(complaints("{"), Codes{"1:2 unexpected_end"});
    EXPECT_EQ(complaints(with(two)), Codes{});
    const auto column = [](const std::string& code) {
        return [code](const Codes& all) { return all.size() == 1 && all[0].ends_with(code); };
    };
    EXPECT_PRED1(column("unknown_key"), complaints(with(two + R"(,"wish":[])")));
    EXPECT_PRED1(column("two_sides_expected"), complaints(with(two + R"(,"wishes":[{"from":"s","to":"s"}])")));
    EXPECT_PRED1(column("unknown_name"), complaints(with(two + R"(,"wishes":[{"from":"s","to":"x"}])")));
    EXPECT_PRED1(column("profile_pair_expected"), complaints(with(two + R"(,"must":[["s"]])")));
    EXPECT_PRED1(column("seller_expected"), complaints(with(two + R"(,"past":[{"seller":"b","buyer":"s"}])")));
    EXPECT_PRED1(column("name_twice"),
                 complaints(with(R"("profiles":[{"id":"s","side":"seller"},{"id":"s","side":"buyer"}])")));
    EXPECT_PRED1(column("least_above_most"),
                 complaints(with(R"("profiles":[{"side":"seller","meetings_least":3,"meetings_most":2}])")));
    EXPECT_PRED1(column("hs_code_expected"),
                 complaints(with(R"("profiles":[{"side":"seller","offers_hs":["9018.x"]}])")));
    EXPECT_PRED1(column("emdn_code_expected"),
                 complaints(with(R"("profiles":[{"side":"seller","offers_emdn":["Z1"]}])")));
    EXPECT_PRED1(column("same_language"), complaints(with(two + R"(,"interpreters":[{"pairs":[["ko","ko"]]}])")));
    EXPECT_PRED1(column("date_expected"),
                 complaints(R"({"format":"gyoryu-profiles/1","date":"22.6.","slots":1,"tables":1,"profiles":[]})"));
    EXPECT_EQ(complaints(R"({"format":"x/1","date":"2026-06-22","slots":1,"tables":1,"profiles":[]})"),
              Codes{"1:11 unknown_format"});
    EXPECT_EQ(complaints(R"({"format":"gyoryu-profiles/1"})").size(), 4u) << "slots, tables, date and profiles";
}

TEST(PlacedPairs, are_read_by_the_ids_of_meetings) {
    const auto named = read_profiles_json(
        with(R"("profiles":[{"id":"s","side":"seller"},{"id":"b","side":"buyer"},{"side":"buyer"}])"));
    const auto read = read_placed_pairs(R"({"status":"optimal","meetings":[{"meeting":"s/b","slot":2,"table":1},
{"meeting":"s/3","slot":null,"table":null,"interpreter":null}]})",
                                        *named);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->placed, (std::vector<engine::SellerBuyer>{{0, 1}}));
    EXPECT_EQ(read->unplaced, (std::vector<engine::SellerBuyer>{{0, 2}}));
    const auto strange = read_placed_pairs(R"({"meetings":[{"meeting":"b/s","slot":2}]})", *named);
    EXPECT_EQ(strange.error().issues[0].code, "unknown_name");
    EXPECT_EQ(read_placed_pairs("{}", *named).error().issues[0].code, "meetings_expected");
}

}  // namespace
}  // namespace gyoryu::formats
