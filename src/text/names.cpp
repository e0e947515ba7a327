#include "text/names.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace gyoryu::text {

namespace {

bool is_in(std::string_view lang, std::string_view wanted) {
    return lang.substr(0, lang.find_first_of("-_")) == wanted;
}

const NameForm* find_form(std::span<const NameForm> names, std::string_view lang) {
    const auto found =
        std::ranges::find_if(names, [&](const NameForm& n) { return !n.text.empty() && is_in(n.lang, lang); });
    return found == names.end() ? nullptr : &*found;
}

/// Simplified before traditional for Chinese; otherwise the first of the language.
const NameForm* own_form(Language reader, std::span<const NameForm> names) {
    if (reader == Language::zh) {
        for (const auto& name : names) {
            const bool traditional = name.lang.find("Hant") != name.lang.npos || name.lang.find("TW") != name.lang.npos;
            if (is_in(name.lang, "zh") && !traditional && !name.text.empty()) return &name;
        }
    }
    return find_form(names, tag_of(reader));
}

Script script_of_letter(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
        case USCRIPT_LATIN:
            return Script::latin;
        case USCRIPT_CYRILLIC:
            return Script::cyrillic;
        case USCRIPT_HAN:
            return Script::han;
        case USCRIPT_HANGUL:
            return Script::hangul;
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
            return Script::kana;
        default:
            return Script::other;
    }
}

}  // namespace

ShownName shown_name(Language reader, std::span<const NameForm> names) {
    const NameForm* chosen = own_form(reader, names);
    if (chosen == nullptr) chosen = find_form(names, "en");
    if (chosen == nullptr) {
        const auto latin =
            std::ranges::find_if(names, [](const NameForm& n) { return script_of(n.text) == Script::latin; });
        if (latin != names.end()) chosen = &*latin;
    }
    if (chosen == nullptr && !names.empty()) chosen = &names.front();
    if (chosen == nullptr) return {};
    const bool differs = chosen->text != names.front().text;
    return {std::string(chosen->text), differs ? std::string(names.front().text) : std::string()};
}

std::string with_original(const ShownName& name) {
    return name.original.empty() ? name.main : name.main + " (" + name.original + ")";
}

std::string person_name(std::string_view family, std::string_view given, std::string_view lang) {
    if (family.empty() || given.empty()) return std::string(family) + std::string(given);
    const Script script = script_of(family);
    if (script == Script::han || script == Script::hangul) return std::string(family) + std::string(given);
    const bool family_first = is_in(lang, "hu") || is_in(lang, "vi") || is_in(lang, "ja") || script == Script::kana;
    const auto first = family_first ? family : given;
    const auto last = family_first ? given : family;
    return std::string(first) + " " + std::string(last);
}

Script script_of(std::string_view text) {
    const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), 4096));
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), i, length, c);
        if (u_isalpha(c)) return script_of_letter(c);
    }
    return Script::none;
}

std::string_view guessed_language(std::string_view text) {
    switch (script_of(text)) {
        case Script::latin:
            return "en";
        case Script::cyrillic:
            return "ru";
        case Script::han:
            return "zh";
        case Script::hangul:
            return "ko";
        case Script::kana:
            return "ja";
        case Script::none:
        case Script::other:
            break;
    }
    return "und";
}

}  // namespace gyoryu::text
