#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// Readings of one Chinese character (simplified or traditional), the usual one first; empty when it has none.
struct HanReadings {
    std::vector<char32_t> hangul;  ///< Sino-Korean syllables
    std::vector<int> pinyin;       ///< positions in pinyin_table()
};
const HanReadings& han_readings(char32_t c);

/// The Sino-Korean reading of a word of Han characters, with 여, 이, 노 … for 려, 리, 로 at its beginning (李善 이선);
/// with `second` another reading: of the first character that has one (金 금 → 김), or 리, 로 as they are (柳 류).
/// Other characters stay.
std::u32string sino_korean(std::u32string_view word, bool second = false);

/// 두음법칙 undone for a syllable at the beginning of a word: 이 → 리, 노 → 로; 0 where nothing changes.
char32_t before_initial_law(char32_t syllable);

/// Syllables of pinyin that common characters read as this Hangul syllable have, the most frequent first, and the other
/// way round: 위 → wei …, wei → 위 ….
std::span<const int> pinyin_of_sino(char32_t hangul);
std::span<const char32_t> sino_of_pinyin(int syllable);

}  // namespace gyoryu::text
