#include "text/korean_particles.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace gyoryu::text {

namespace {

using enum KoreanEnding;

constexpr char32_t first_syllable = 0xAC00, last_syllable = 0xD7A3;

bool is_syllable(char32_t c) { return c >= first_syllable && c <= last_syllable; }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_capital(char32_t c) { return c >= U'A' && c <= U'Z'; }
bool is_latin(char32_t c) { return is_capital(c) || (c >= U'a' && c <= U'z'); }
char32_t small(char32_t c) { return is_capital(c) ? c + 32 : c; }

std::u32string code_points(std::string_view utf8) {
    const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    std::u32string points;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        points += static_cast<char32_t>(text.char32At(at));
    return points;
}

KoreanEnding of_syllable(char32_t c) {
    constexpr int finals = 28, final_rieul = 8;
    const int last = static_cast<int>(c - first_syllable) % finals;
    return last == 0 ? vowel : last == final_rieul ? rieul : consonant;
}

bool is_skipped(char32_t c) {
    static constexpr std::u32string_view closing = U" \n\u00A0\"'.,!?;:…·』」》〉”’」";
    return closing.find(c) != closing.npos;
}

/// The text without closing quotes and bracketed glosses; a legal form in brackets stays: it is read aloud.
std::u32string_view read_aloud(std::u32string_view text) {
    for (;;) {
        while (!text.empty() && is_skipped(text.back())) text.remove_suffix(1);
        if (text.empty() || (text.back() != U')' && text.back() != U'）' && text.back() != U']')) return text;
        const auto open = text.find_last_of(U"(（[");
        if (open == text.npos) return text.substr(0, text.size() - 1);
        const auto inside = text.substr(open + 1, text.size() - open - 2);
        const bool legal_form = inside == U"주" || inside == U"재" || inside == U"사" || inside == U"유";
        if (legal_form || open == 0) return inside;
        text = text.substr(0, open);
    }
}

/// 1 일, 3 삼 and so on; zeros at the end are read as their place (십, 백, 천, 만, 억), a lone one as 영: all of them
/// end in a consonant. Behind a decimal point each digit is read by its name.
KoreanEnding of_digit(char32_t c) {
    static constexpr std::array by_digit{consonant, rieul,     vowel, consonant, vowel,
                                         vowel,     consonant, rieul, rieul,     vowel};
    return by_digit[c - U'0'];
}

/// 에이, 비, 엘, 엠 …: abbreviations are spelled.
KoreanEnding of_letter_name(char32_t c) {
    switch (small(c)) {
        case U'l':
        case U'r':
            return rieul;
        case U'm':
        case U'n':
            return consonant;
        default:
            return vowel;
    }
}

bool is_latin_vowel(char32_t c) {
    static constexpr std::u32string_view vowels = U"aeiouyw";
    return vowels.find(small(c)) != vowels.npos;
}

/// As loan words are written: a stop behind one short vowel closes the syllable (그룹, 넷), others get ㅡ (뱅크, 테크).
KoreanEnding of_latin_word(std::u32string_view word) {
    const char32_t last = small(word.back());
    const char32_t before = word.size() > 1 ? small(word[word.size() - 2]) : 0;
    if (last == U'e' && before != 0 && word.size() > 3) {
        if (before == U'l') return rieul;
        if (before == U'n' || before == U'm') return consonant;
    }
    if (last == U'l') return rieul;
    if (last == U'm' || last == U'n') return consonant;
    if (last == U'g' && before == U'n') return consonant;
    const bool stop = last == U'p' || last == U't' || last == U'k' || last == U'c';
    const bool one_vowel = is_latin_vowel(before) &&
                           !(word.size() > 2 && is_latin_vowel(word[word.size() - 3]) && last != U'p' && last != U'k');
    if (last == U'k' && before == U'c') return consonant;
    return stop && one_vowel ? consonant : vowel;
}

KoreanEnding of_latin(std::u32string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && is_latin(text[begin - 1])) --begin;
    const auto word = text.substr(begin);
    const bool spelled = std::ranges::all_of(word, is_capital) && (word.size() <= 5 || begin == 0) && word.size() <= 6;
    const bool has_vowel = std::ranges::any_of(word, is_latin_vowel);
    if (word.size() == 1 || !has_vowel || (spelled && word.size() <= 3)) return of_letter_name(word.back());
    // Longer ones in capitals are read as words (KOTRA, WEGO) but end as their letters sound.
    return of_latin_word(word);
}

/// The signs of units as they are read: 퍼센트, 제곱미터, 킬로그램.
KoreanEnding of_sign(char32_t c) {
    static constexpr std::u32string_view closed = U"㎏㎎㎍g";
    static constexpr std::u32string_view open = U"%％㎡㎢㎥㎝㎜㎞ℓ℃°$€£¥₩+&@";
    if (closed.find(c) != closed.npos) return consonant;
    return open.find(c) != open.npos ? vowel : unknown;
}

KoreanEnding of_cyrillic(char32_t c) {
    if (c == U'л' || c == U'Л') return rieul;
    return c == U'н' || c == U'м' || c == U'Н' || c == U'М' ? consonant : vowel;
}

/// km, kg, mm and the like right behind a number are units, not abbreviations.
KoreanEnding of_latin_unit(std::u32string_view unit) {
    if (unit == U"kg" || unit == U"mg" || unit == U"g") return consonant;
    if (unit == U"km" || unit == U"mm" || unit == U"cm" || unit == U"m" || unit == U"t" || unit == U"L" || unit == U"l")
        return vowel;
    return unknown;
}

KoreanEnding latin_ending(std::u32string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && is_latin(text[begin - 1])) --begin;
    std::size_t number = begin;
    while (number > 0 && text[number - 1] == U' ') --number;
    if (number > 0 && is_digit(text[number - 1]))
        if (const auto unit = of_latin_unit(text.substr(begin)); unit != unknown) return unit;
    return of_latin(text);
}

}  // namespace

KoreanEnding korean_ending(std::string_view word) {
    const auto points = code_points(word);
    const auto text = read_aloud(points);
    if (text.empty()) return unknown;
    const char32_t last = text.back();
    if (is_syllable(last)) return of_syllable(last);
    if (is_digit(last)) return of_digit(last);
    if (is_latin(last)) return latin_ending(text);
    if (last == U'㈜') return vowel;
    if (last >= 0x0400 && last <= 0x04FF) return of_cyrillic(last);
    return of_sign(last);
}

std::string particle_after(std::string_view word, std::string_view pair) {
    const auto slash = pair.find('/');
    if (slash == pair.npos) return std::string(pair);
    const std::string closed(pair.substr(0, slash)), open(pair.substr(slash + 1));
    const bool leads_with_eu = closed.size() > open.size() && closed.ends_with(open);
    switch (korean_ending(word)) {
        case vowel:
            return open;
        case consonant:
            return closed;
        case rieul:
            return closed == "으로" ? open : closed;
        case unknown:
            break;
    }
    if (leads_with_eu) return "(" + closed.substr(0, closed.size() - open.size()) + ")" + open;
    return closed + "(" + open + ")";
}

std::string with_particle(std::string_view word, std::string_view pair) {
    return std::string(word) + particle_after(word, pair);
}

std::string with_settled_particles(std::string sentence) {
    struct Open {
        std::string_view written, pair;
    };
    static constexpr auto opens = std::to_array<Open>({{"은(는)", "은/는"},
                                                       {"이(가)", "이/가"},
                                                       {"을(를)", "을/를"},
                                                       {"과(와)", "과/와"},
                                                       {"와(과)", "과/와"},
                                                       {"(으)로", "으로/로"}});
    for (const auto& [written, pair] : opens)
        for (auto at = sentence.find(written); at != sentence.npos;) {
            const auto form = particle_after(std::string_view(sentence).substr(0, at), pair);
            sentence.replace(at, written.size(), form);
            at = sentence.find(written, at + form.size());
        }
    return sentence;
}

}  // namespace gyoryu::text
