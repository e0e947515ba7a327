#pragma once

namespace gyoryu::text {

/// Positions in the Unicode order of leads (19), vowels (21) and tails (28, 0 for none).
struct Jamo {
    int lead;
    int vowel;
    int tail;
};

constexpr bool is_syllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

/// Of a syllable.
constexpr Jamo jamo_of(char32_t syllable) {
    const auto at = static_cast<int>(syllable - 0xAC00);
    return {at / 588, at % 588 / 28, at % 28};
}

constexpr char32_t syllable_of(Jamo jamo) {
    return 0xAC00 + static_cast<char32_t>(jamo.lead * 588 + jamo.vowel * 28 + jamo.tail);
}

}  // namespace gyoryu::text
