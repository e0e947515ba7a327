// The index must find a body whatever script it is asked for in, and say what a comparison with every name would say.
#include "text/name_index.h"

#include "base/random.h"
#include "text/name_world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gyoryu::text {
namespace {

struct Found {
    int asked = 0, in_five = 0;
    double share() const { return static_cast<double>(in_five) / asked; }
};

TEST(NameIndex, AtLeast95Of100PairsAreFoundInTheFirstFiveAnswersAmong50000Names) {
    constexpr std::uint64_t seed = 7;
    SCOPED_TRACE("seed " + std::to_string(seed));
    auto pairs = test::written_pairs();
    for (auto& pair : test::icu_pairs(seed, 200)) pairs.push_back(std::move(pair));
    auto names = test::names_of_many(seed, 50000);
    std::set<std::string> stored;
    for (const auto& pair : pairs)
        if (stored.insert(pair.stored).second) names.push_back(pair.stored);
    NameIndex index;
    for (std::size_t i = 0; i < names.size(); ++i) index.add(static_cast<int>(i), names[i]);
    Found all, checked;
    for (const auto& pair : pairs) {
        const auto hits = index.find(pair.query, 5);
        const bool found = std::ranges::any_of(
            hits, [&](const NameHit& hit) { return names[static_cast<std::size_t>(hit.id)] == pair.stored; });
        for (auto* tally : {&all, pair.checked ? &checked : nullptr})
            if (tally != nullptr) {
                ++tally->asked;
                tally->in_five += found;
            }
    }
    EXPECT_GE(all.asked, 500);
    EXPECT_GE(all.share(), 0.95);
    EXPECT_GE(checked.share(), 0.96);
}

/// What every name's likeness says, without an index.
double best_likeness(const std::vector<NameKey>& names, const std::string& query) {
    const auto key = name_key_of(query);
    const auto guesses = guessed_forms(key, 48);
    double best = 0;
    for (const auto& name : names) best = std::max(best, name_likeness(key, name, guesses));
    return best;
}

TEST(NameIndex, TheBestAnswerIsAsGoodAsAComparisonWithEveryNameFinds) {
    constexpr std::uint64_t seed = 11;
    SCOPED_TRACE("seed " + std::to_string(seed));
    auto names = test::names_of_many(seed, 300);
    for (const auto& pair : test::written_pairs())
        if (names.size() < 400) names.push_back(pair.stored);
    int compared = 0;
    NameIndex index;
    for (std::size_t i = 0; i < names.size(); ++i) index.add(static_cast<int>(i), names[i]);
    std::vector<NameKey> keys;
    for (const auto& name : names) keys.push_back(name_key_of(name));
    for (const auto& pair : test::written_pairs()) {
        const double best = best_likeness(keys, pair.query);
        const auto hits = index.find(pair.query, 1);
        if (best < same_name_likeness) continue;
        ++compared;
        ASSERT_FALSE(hits.empty()) << pair.query;
        EXPECT_DOUBLE_EQ(hits[0].likeness, best) << pair.query;
    }
    EXPECT_GE(compared, 30);
}

TEST(NameIndex, OneAndTwoCharactersAndInitialsFind) {
    NameIndex index;
    index.add(1, "원주시");
    index.add(2, "威海市");
    index.add(3, "(주)메디아나");
    index.add(4, "Kazakhtelecom");
    const auto first = [&](std::string_view query) {
        const auto hits = index.find(query, 5);
        return hits.empty() ? 0 : hits[0].id;
    };
    EXPECT_EQ(first("원"), 1);
    EXPECT_EQ(first("ㅇㅈ"), 1);
    EXPECT_EQ(first("위"), 2);
    EXPECT_EQ(first("웨이"), 2);
    EXPECT_EQ(first("海"), 2);
    EXPECT_EQ(first("ㅁㄷ"), 3);
    EXPECT_EQ(first("Ка"), 4);
    EXPECT_EQ(first(""), 0);
    EXPECT_EQ(first("!!!"), 0);
}

TEST(NameIndex, AThingWithSeveralNamesIsOneAnswer) {
    NameIndex index;
    index.add(7, "위고그룹");
    index.add(7, "威高集团");
    const auto hits = index.find("WEGO", 5);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].id, 7);
}

TEST(NameIndex, AnythingTypedIsAnswered) {
    NameIndex index;
    index.add(1, std::string(5000, 'a'));
    index.add(2, "\xff\xfe");
    EXPECT_NO_FATAL_FAILURE(index.find(std::string(100000, 'b'), 5));
    std::string mixed;
    for (int i = 0; i < 3000; ++i) mixed += "威高 위고 weigao вэйгао ";
    EXPECT_NO_FATAL_FAILURE(index.find(mixed, 5));
}

}  // namespace
}  // namespace gyoryu::text
