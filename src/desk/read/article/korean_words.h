#pragma once

#include "desk/read/article/article.h"

#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// A word of Korean text between spaces and marks: half open.
struct KoreanWord {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool after_space = false;  ///< only one space between it and the word before
};

std::vector<KoreanWord> korean_words(std::u32string_view text, std::uint32_t begin, std::uint32_t end);

/// How `rest`, what follows a name within its word, binds it to the sentence.
enum class Particle { none, acts, with, at, of, other, not_one };
Particle particle_of(std::u32string_view rest);

/// 은, 는: the letter behind what a sentence is about.
bool is_topic_particle(char32_t c);

/// 은, 는, 이, 가, 도: the letter behind a subject.
bool is_subject_particle(char32_t c);

/// △, ▲, ▷ and the like, which papers put before each name of a list.
bool is_bullet(char32_t c);

/// A word that may stand inside a name: no particle at its end, no adjective, not one of the words that go before
/// names (현지, 국내, 이번 …).
bool may_be_in_name(std::u32string_view word);

/// Where the Hangul that begins at `at` ends.
std::uint32_t hangul_end(std::u32string_view text, std::uint32_t at, std::uint32_t limit);

}  // namespace gyoryu::desk
