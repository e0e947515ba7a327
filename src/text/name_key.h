#pragma once

#include "text/sound_key.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// Code points of a name that are looked at; what stands behind them is left out.
inline constexpr std::size_t name_length_max = 120;

/// A name taken apart: what tables know of it, and the rest.
struct NameView {
    std::vector<std::vector<int>> parts;  ///< known parts (NameWords) in order, each with what it may mean
    std::vector<std::string> rests;       ///< what no table knows, spelt in every way; empty if all is known
    std::vector<SoundKey> sounds;         ///< of that
    std::size_t rest_length = 0;          ///< its letters
};

/// Everything a name is compared by, in whatever script it is written; without legal forms and spaces, the own way of
/// writing first. 威高医院 is read 위고의원, 웨이가오이위안, weigaoyiyuan …, and called 위고병원, wegohospital … too.
struct NameKey {
    std::string plain;                  ///< search_text of the name
    std::vector<std::string> forms;     ///< whole names as they may stand elsewhere, words translated
    std::vector<std::string> readings;  ///< the same with words only read, for people who type a part of the name
    std::vector<NameView> views;        ///< the first knows places; if it has any, a second one does not (순천향대학교)
    std::vector<SoundKey> sounds;       ///< of the whole name as written
};
NameKey name_key_of(std::string_view name);

/// Other spellings a rest could have if a Sino-Korean reading stands for Chinese or the other way round: 위고 → weigao,
/// weigu …; weigao → 위고 …. The likeliest first, at most `most`.
std::vector<std::string> guessed_forms(const NameKey& key, std::size_t most);

/// 0 (nothing in common) to 1 (the same name). With `guesses_of_a` (guessed_forms) what they say counts too. A short
/// name that is wholly part of a longer one stays below same_name_likeness. What is less than `least` is only known to
/// be less: that takes a part of the time.
double name_likeness(const NameKey& a, const NameKey& b, const std::vector<std::string>& guesses_of_a = {},
                     double least = 0);

/// From here on two names are probably one body's.
inline constexpr double same_name_likeness = 0.9;

}  // namespace gyoryu::text
