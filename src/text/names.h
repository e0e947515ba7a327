#pragma once

#include "text/language.h"

#include <span>
#include <string>
#include <string_view>

namespace gyoryu::text {

/// One name as somebody wrote it. `lang` is a BCP 47 tag, `und` when nobody said. Names are never changed.
struct NameForm {
    std::string_view lang;
    std::string_view text;
};

/// A name for a reader, with the original to print beside it.
struct ShownName {
    std::string main;
    std::string original;  ///< empty if `main` is the original
};

/// The first of `names` is the original. A reader gets the form in the own language; else the English one;
/// else one written in Latin letters; else the original. Empty names give empty text.
ShownName shown_name(Language reader, std::span<const NameForm> names);

/// `main (original)`, or `main` alone.
std::string with_original(const ShownName& name);

/// Family and given name in the order and spacing of their script and language: 김예시, 王样例, Szabó János (hu),
/// Ivan Petrov, Иван Петров. `lang` is the name's own language.
std::string person_name(std::string_view family, std::string_view given, std::string_view lang);

enum class Script { none, latin, cyrillic, han, hangul, kana, other };

/// The script of the first letter.
Script script_of(std::string_view text);

/// The language a reader would guess from the letters alone: ko, zh, en, ru; `ja` for kana, `und` for others.
std::string_view guessed_language(std::string_view text);

}  // namespace gyoryu::text
