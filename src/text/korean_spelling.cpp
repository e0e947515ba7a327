#include "text/korean_spelling.h"

#include "text/hangul.h"
#include "text/unicode.h"

#include <array>
#include <vector>

namespace gyoryu::text {

namespace {

/// Leads: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ. Silent ㅇ is empty.
using Leads = std::array<const char*, 19>;
/// Vowels: ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ.
using Vowels = std::array<const char*, 21>;

struct System {
    Leads leads;   ///< after a silence or a voiceless sound
    Leads voiced;  ///< between voiced sounds
    Vowels vowels;
    std::array<const char*, 8> tails;  ///< none k n t l m p ng
    const char* doubled_l;             ///< ㄹㄹ
};

constexpr Leads revised_leads = {"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                 "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr Vowels revised_vowels = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
                                   "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"};
constexpr System revised = {
    revised_leads, revised_leads, revised_vowels, {"", "k", "n", "t", "l", "m", "p", "ng"}, "ll"};
constexpr System mccune = {
    {"k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h"},
    {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "tch", "ch", "k", "t", "p", "h"},
    {"a",  "ae", "ya", "yae", "o",  "e",  "yo", "ye", "o",  "wa", "wae",
     "oe", "yo", "u",  "wo",  "we", "wi", "yu", "u",  "ui", "i"},
    {"", "k", "n", "t", "l", "m", "p", "ng"},
    "ll"};
constexpr System kontsevich = {
    {"к", "кк", "н", "т", "тт", "р", "м", "п", "пп", "с", "сс", "", "ч", "чч", "чх", "кх", "тх", "пх", "х"},
    {"г", "кк", "н", "д", "тт", "р", "м", "б", "пп", "с", "сс", "", "дж", "чч", "чх", "кх", "тх", "пх", "х"},
    {"а", "э", "я", "яе", "о", "е", "ё", "е", "о", "ва", "вэ", "ве", "ё", "у", "во", "ве", "ви", "ю", "ы", "ый", "и"},
    {"", "к", "н", "т", "ль", "м", "п", "н"},
    "лл"};

enum Tail { none, k, n, t, l, m, p, ng };

constexpr int silent = 11, lead_n = 2, lead_r = 5, lead_m = 6;

/// What the 28 written tails sound like at the end.
constexpr std::array<Tail, 28> sound_of_tail = {none, k, k, k, n, n, n, t,  l, k, m, l, l, l,
                                                p,    l, m, p, p, t, t, ng, t, t, k, t, p, t};
/// Before a vowel: what stays and which lead goes over (−1: nothing goes over).
struct Liaison {
    Tail stays;
    int goes;
};
constexpr std::array<Liaison, 28> liaison = {
    {{none, -1}, {none, 0}, {none, 1},  {k, 10},    {none, 2},  {n, 12},    {none, 2},  {none, 3}, {none, 5}, {l, 0},
     {l, 6},     {l, 7},    {l, 10},    {l, 16},    {l, 17},    {none, 5},  {none, 6},  {none, 7}, {p, 10},   {none, 9},
     {none, 10}, {ng, -1},  {none, 12}, {none, 14}, {none, 15}, {none, 16}, {none, 17}, {none, -1}}};

struct Sounds {
    int lead;
    int vowel;
    Tail tail;
    bool doubled = false;  ///< its lead is the second ㄹ of two
};

/// 신라 → 실라, 종로 → 종노, 백마 → 뱅마: the two sounds where syllables meet.
void assimilate(Sounds& before, Sounds& after) {
    const bool nasal = after.lead == lead_n || after.lead == lead_m;
    if (after.lead == lead_r && (before.tail == n || before.tail == l)) {
        before.tail = none;
        after.doubled = true;
    } else if (after.lead == lead_n && before.tail == l) {
        before.tail = none;
        after.lead = lead_r;
        after.doubled = true;
    } else if (after.lead == lead_r && before.tail != none) {
        after.lead = lead_n;
        before.tail = before.tail == k ? ng : before.tail == t ? n : before.tail == p ? m : before.tail;
    } else if (nasal) {
        before.tail = before.tail == k ? ng : before.tail == t ? n : before.tail == p ? m : before.tail;
    }
}

std::vector<Sounds> sounds_of(std::u32string_view syllables, bool as_spoken) {
    std::vector<Sounds> sounds;
    for (std::size_t i = 0; i < syllables.size(); ++i) {
        const auto jamo = jamo_of(syllables[i]);
        sounds.push_back({jamo.lead, jamo.vowel, sound_of_tail[static_cast<std::size_t>(jamo.tail)]});
        if (i == 0) continue;
        const auto written = static_cast<std::size_t>(jamo_of(syllables[i - 1]).tail);
        auto& before = sounds[i - 1];
        auto& after = sounds[i];
        if (after.lead == silent && written != 0) {
            before.tail = liaison[written].stays;
            if (liaison[written].goes >= 0) after.lead = liaison[written].goes;
        } else if (as_spoken) {
            assimilate(before, after);
        }
    }
    return sounds;
}

bool ends_voiced(const Sounds& sounds) { return sounds.tail != k && sounds.tail != t && sounds.tail != p; }

void spell(std::u32string_view syllables, const System& system, bool as_spoken, std::string& out) {
    const auto sounds = sounds_of(syllables, as_spoken);
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        const auto& one = sounds[i];
        const auto lead = static_cast<std::size_t>(one.lead);
        if (one.doubled)
            out += system.doubled_l;
        else
            out += i > 0 && ends_voiced(sounds[i - 1]) ? system.voiced[lead] : system.leads[lead];
        out += system.vowels[static_cast<std::size_t>(one.vowel)];
        out += system.tails[static_cast<std::size_t>(one.tail)];
    }
}

}  // namespace

std::string spell_korean(std::u32string_view text, KoreanSpelling spelling) {
    const System& system = spelling == KoreanSpelling::mccune       ? mccune
                           : spelling == KoreanSpelling::kontsevich ? kontsevich
                                                                    : revised;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_syllable(text[end])) ++end;
        if (end > at) {
            spell(text.substr(at, end - at), system, spelling != KoreanSpelling::plain, out);
            at = end;
        } else {
            append_utf8(out, text[at++]);
        }
    }
    return out;
}

}  // namespace gyoryu::text
