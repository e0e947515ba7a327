#include "desk/read/words/word_tree.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace gyoryu::desk {
namespace {

std::u32string random_word(base::Random& random, std::size_t most) {
    static constexpr std::u32string_view letters = U"가나다 ab한";
    std::u32string word(1 + random.below(most), U' ');
    for (auto& c : word) c = letters[random.below(letters.size())];
    return word;
}

TEST(WordTree, finds_what_comparing_every_word_at_every_place_finds) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        base::Random random(seed);
        std::vector<std::u32string> words;
        WordTree tree;
        for (std::uint32_t i = 0; i < 300; ++i) tree.add(words.emplace_back(random_word(random, 5)), i);
        const auto text = random_word(random, 200);
        for (std::size_t begin = 0; begin < text.size(); ++begin) {
            std::multiset<std::pair<std::size_t, std::uint32_t>> expected, found;
            for (std::uint32_t i = 0; i < words.size(); ++i)
                if (std::u32string_view(text).substr(begin).starts_with(words[i]))
                    expected.emplace(begin + words[i].size(), i);
            std::size_t last = begin;
            tree.words_at(text, begin, [&](std::uint32_t meaning, std::size_t end) {
                EXPECT_GE(end, last) << "shorter words come first, seed " << seed;
                last = end;
                found.emplace(end, meaning);
            });
            ASSERT_EQ(found, expected) << "seed " << seed << " at " << begin;
        }
    }
}

}  // namespace
}  // namespace gyoryu::desk
