#include "scenarios/event_size.h"
#include "scenarios/read_scenario.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::scenarios {
namespace {

struct Size {
    std::string slug;
    int sellers, buyers, interpreters, slots, tables, pairs;
};

// What each consultation event brings with it before anybody fills in what is missing.
const std::vector<Size> sizes{
    {"wonju-weihai-2016", 24, 20, 8, 14, 12, 132},
    {"dalian-2015", 11, 97, 9, 6, 11, 42},
    {"qingdao-2015", 11, 40, 6, 4, 8, 20},
    {"seoul-2018", 225, 139, 53, 24, 72, 1400},
};

const EventData& event(const std::string& slug) {
    static const std::vector<Scenario> all = all_scenarios().value();
    for (const auto& scenario : all)
        for (const auto& found : scenario.events)
            if (found.slug == slug) return found;
    throw std::out_of_range(slug);
}

using Codes = std::pair<std::string, std::string>;

/// Pairs in which somebody wishes to meet, whoever asked.
std::set<Codes> pairs(const EventData& event) {
    std::set<Codes> found;
    for (const auto& request : event.requests)
        if (request.status == domain::RequestStatus::open) found.insert(std::minmax(request.from, request.to));
    return found;
}

int on_side(const EventData& event, domain::ParticipantSide side) {
    return static_cast<int>(std::count_if(event.participants.begin(), event.participants.end(),
                                          [&](const auto& person) { return person.side == side; }));
}

TEST(Sizes, EachConsultationEventHasTheSizeItIsKnownFor) {
    for (const auto& size : sizes) {
        const auto& found = event(size.slug);
        EXPECT_EQ(on_side(found, domain::ParticipantSide::seller), size.sellers) << size.slug;
        EXPECT_EQ(on_side(found, domain::ParticipantSide::buyer), size.buyers) << size.slug;
        EXPECT_EQ(static_cast<int>(found.interpreters.size()), size.interpreters) << size.slug;
        EXPECT_EQ(slot_count(found), size.slots) << size.slug;
        EXPECT_EQ(table_count(found), size.tables) << size.slug;
        EXPECT_EQ(static_cast<int>(pairs(found).size()), size.pairs) << size.slug;
    }
}

TEST(Sizes, NobodyAsksTheSameTwiceOrTheirOwnSide) {
    for (const auto& size : sizes) {
        const auto& found = event(size.slug);
        std::map<std::string, domain::ParticipantSide> side;
        for (const auto& person : found.participants) side[person.code] = person.side;
        std::set<Codes> asked;
        for (const auto& request : found.requests) {
            EXPECT_TRUE(asked.emplace(request.from, request.to).second) << request.from << request.to;
            EXPECT_NE(side.at(request.from), side.at(request.to)) << request.from << request.to;
        }
    }
}

TEST(Sizes, WonjuLeavesThreeSellersWithoutWishesAndTwoInterpretersWithoutHours) {
    const auto& wonju = event("wonju-weihai-2016");
    std::set<std::string> wished;
    for (const auto& pair : pairs(wonju)) wished.insert(pair.second);  // B… before S…
    EXPECT_EQ(wished.size(), 21u);
    EXPECT_EQ(std::count_if(wonju.interpreters.begin(), wonju.interpreters.end(),
                            [](const auto& interpreter) { return !interpreter.hours_known; }),
              2);
    ASSERT_TRUE(wonju.completion);
    EXPECT_EQ(pairs(wonju).size() + wonju.completion->requests.size(), 150u);
}

TEST(Sizes, SeoulHasBuyersOf65CountriesAndInterpretersForSixLanguages) {
    const auto& seoul = event("seoul-2018");
    std::set<std::string> countries, languages;
    for (const auto& country : seoul.generated->countries) countries.insert(country.country);
    for (const auto& interpreter : seoul.interpreters) languages.insert(interpreter.pairs.front());
    EXPECT_EQ(countries.size(), 65u);
    EXPECT_EQ(languages.size(), 6u);
}

TEST(Sizes, GeneratedEventsAreTheSameEveryTime) {
    const auto first = all_scenarios().value(), second = all_scenarios().value();
    for (std::size_t i = 0; i < first.size(); ++i)
        for (std::size_t j = 0; j < first[i].events.size(); ++j) {
            const auto &a = first[i].events[j].requests, &b = second[i].events[j].requests;
            EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
                return left.from == right.from && left.to == right.to && left.priority == right.priority;
            }));
        }
}

}  // namespace
}  // namespace gyoryu::scenarios
