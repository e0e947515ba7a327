#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// Ways in which a name of another script is written.
enum class NameSpelling {
    own,        ///< as it stands
    sino,       ///< Han in their Sino-Korean reading: 威海 위해
    sino_rare,  ///< with the second reading of the first character that has one: 金 김
    spoken,     ///< Chinese by the Korean standard for Chinese names, from Han, pinyin or Palladius: 웨이하이
    latin,      ///< pinyin, Revised Romanization, Cyrillic in Latin letters
    mccune,     ///< Hangul by McCune–Reischauer
    russian,    ///< Palladius, Kontsevich
};

/// A stretch of a text that search_text has written, without its spaces.
std::string spell_name(std::string_view text, NameSpelling spelling);

}  // namespace gyoryu::text
