#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

inline constexpr std::size_t pinyin_syllables_max = 12;

/// A syllable of Hanyu pinyin without its tone, as names/pinyin.tsv lists it.
struct PinyinSyllable {
    std::string pinyin;     ///< lü, nü with ü
    std::string hangul;     ///< by the Korean standard for Chinese names: wei 웨이
    std::string palladius;  ///< the Russian system: вэй
};

/// In alphabetical order; positions are stable while the program runs.
const std::vector<PinyinSyllable>& pinyin_table();

/// Position of a syllable; −1 if there is none.
int pinyin_at(std::string_view syllable);

/// A word in pinyin or in Palladius' letters (soft signs and apostrophes may be missing, v or u for ü) as positions of
/// syllables, the fewest; empty if it is not wholly that or longer than `pinyin_syllables_max` syllables.
std::vector<int> pinyin_of_latin(std::string_view word);
std::vector<int> pinyin_of_cyrillic(std::string_view word);

}  // namespace gyoryu::text
