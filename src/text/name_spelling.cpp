#include "text/name_spelling.h"

#include "text/han_readings.h"
#include "text/korean_spelling.h"
#include "text/names.h"
#include "text/pinyin.h"
#include "text/unicode.h"

#include <unicode/uscript.h>

#include <utility>
#include <vector>

namespace gyoryu::text {

namespace {

struct Run {
    Script script;
    std::u32string text;
};

Script script_of_letter(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
        case USCRIPT_HAN:
            return Script::han;
        case USCRIPT_HANGUL:
            return Script::hangul;
        case USCRIPT_LATIN:
            return Script::latin;
        case USCRIPT_CYRILLIC:
            return Script::cyrillic;
        default:
            return Script::other;
    }
}

/// Words of one script each; spaces end a run.
std::vector<Run> runs_of(std::string_view text) {
    std::vector<Run> runs;
    bool begins = true;
    for (const char32_t c : code_points_of(text)) {
        if (c == U' ') {
            begins = true;
            continue;
        }
        const Script script = script_of_letter(c);
        if (begins || runs.empty() || runs.back().script != script) runs.push_back({script, {}});
        runs.back().text.push_back(c);
        begins = false;
    }
    return runs;
}

std::string joined(const std::vector<int>& syllables, std::string PinyinSyllable::* column) {
    std::string out;
    for (const int at : syllables) out += pinyin_table()[static_cast<std::size_t>(at)].*column;
    return out;
}

std::vector<int> pinyin_of_han(std::u32string_view word) {
    std::vector<int> syllables;
    for (const char32_t c : word)
        if (const auto& pinyin = han_readings(c).pinyin; !pinyin.empty()) syllables.push_back(pinyin[0]);
    return syllables;
}

std::string spell_chinese(const std::vector<int>& syllables, NameSpelling spelling, std::string own) {
    if (syllables.empty()) return own;
    switch (spelling) {
        case NameSpelling::spoken:
            return joined(syllables, &PinyinSyllable::hangul);
        case NameSpelling::latin:
        case NameSpelling::mccune:
            return joined(syllables, &PinyinSyllable::pinyin);
        case NameSpelling::russian:
            return joined(syllables, &PinyinSyllable::palladius);
        case NameSpelling::own:
        case NameSpelling::sino:
        case NameSpelling::sino_rare:
            break;
    }
    return own;
}

std::string spell_hangul(const Run& run, NameSpelling spelling) {
    switch (spelling) {
        case NameSpelling::latin:
            return spell_korean(run.text, KoreanSpelling::revised);
        case NameSpelling::mccune:
            return spell_korean(run.text, KoreanSpelling::mccune);
        case NameSpelling::russian:
            return spell_korean(run.text, KoreanSpelling::kontsevich);
        case NameSpelling::own:
        case NameSpelling::sino:
        case NameSpelling::sino_rare:
        case NameSpelling::spoken:
            break;
    }
    return utf8_of(run.text);
}

std::string spell_run(const Run& run, NameSpelling spelling) {
    const std::string own = utf8_of(run.text);
    switch (run.script) {
        case Script::han:
            if (spelling == NameSpelling::sino || spelling == NameSpelling::sino_rare)
                return utf8_of(sino_korean(run.text, spelling == NameSpelling::sino_rare));
            return spell_chinese(pinyin_of_han(run.text), spelling, own);
        case Script::hangul:
            return spell_hangul(run, spelling);
        case Script::latin:
            return spell_chinese(pinyin_of_latin(own), spelling, own);
        case Script::cyrillic:
            return spell_chinese(pinyin_of_cyrillic(own), spelling, own);
        case Script::none:
        case Script::kana:
        case Script::other:
            break;
    }
    return own;
}

}  // namespace

std::string spell_name(std::string_view text, NameSpelling spelling) {
    std::string out;
    for (const auto& run : runs_of(text)) out += spell_run(run, spelling);
    return out;
}

}  // namespace gyoryu::text
