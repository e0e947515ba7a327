#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// How a word ends when it is read aloud in Korean; which form of a particle follows depends on it.
enum class KoreanEnding {
    vowel,
    consonant,
    rieul,    ///< ㄹ: a consonant for all particles but 으로/로
    unknown,  ///< of letters whose Korean reading nobody told
};

/// By the last thing that is read: a syllable of Hangul, a digit with its place (10 is 십, 100만 is 만), a Latin or
/// Cyrillic letter or word, a unit's sign (%, ㎡). A closing bracket's content is skipped as the orthography asks,
/// but for legal forms such as (주); closing quotes are skipped.
KoreanEnding korean_ending(std::string_view word);

/// The form of a particle that follows the word: "을/를" gives 을 or 를, and so with any pair written
/// consonant/vowel. "으로/로" gives 로 behind ㄹ. Behind an unknown ending both are written: 을(를), (으)로.
std::string particle_after(std::string_view word, std::string_view pair);

/// The word with its particle: 상담액을, 380만 달러를, WEGO와.
std::string with_particle(std::string_view word, std::string_view pair);

/// A sentence whose particles were written for any word, as 은(는), 이(가), 을(를), 와(과), (으)로: each takes the form
/// that follows the word before it, or stays where nobody can tell.
std::string with_settled_particles(std::string sentence);

}  // namespace gyoryu::text
