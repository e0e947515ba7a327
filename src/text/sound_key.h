#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// How a name sounds, so coarse that spellings of different systems and people meet: Kim, Gim, Ким and 김 (spelt by
/// spell_korean) have one key. Input: Latin or Cyrillic in lower case, other characters are passed over. At most 40
/// classes.
struct SoundKey {
    std::string bones;   ///< classes of consonants: P T K J S M N R H W, A for a vowel at the beginning
    std::string voiced;  ///< the same with classes of vowels between them: a e i u
};
SoundKey sound_key(std::string_view text);

/// 1 for equal keys, towards 0 the more letters differ. 0 may stand for anything below `least`.
double sound_likeness(const SoundKey& a, const SoundKey& b, double least = 0);

}  // namespace gyoryu::text
