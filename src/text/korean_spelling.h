#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// How a Korean word is written in other letters. Characters that are not Hangul syllables stay as they are.
enum class KoreanSpelling {
    revised,     ///< Revised Romanization (2000): 원주 wonju, 신라 silla
    plain,       ///< the same letter by letter, as companies often write themselves: 신라 sinla
    mccune,      ///< McCune–Reischauer without its marks: 부산 pusan, 평택 pyongtaek
    kontsevich,  ///< the Russian system of Kontsevich: 인천 инчхон, 원주 вонджу
};

/// Lower case; one letter sequence without spaces or hyphens for each word of `text`.
std::string spell_korean(std::u32string_view text, KoreanSpelling spelling);

}  // namespace gyoryu::text
