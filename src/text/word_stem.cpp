#include "text/word_stem.h"

#include <algorithm>
#include <array>

namespace gyoryu::text {

namespace {

constexpr std::size_t bytes_of_cyrillic = 2;
constexpr std::size_t russian_stem_letters_least = 3;
constexpr std::size_t english_letters_least = 4;

bool is_cyrillic(std::string_view word) {
    return word.size() >= bytes_of_cyrillic && (static_cast<unsigned char>(word[0]) & 0xFC) == 0xD0;
}

bool ends_with_any(std::string_view word, auto... endings) { return (word.ends_with(endings) || ...); }

/// Longest first, as search_text writes them: й is и, ё is е.
constexpr std::array<std::string_view, 48> russian_endings = {
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "иях", "иям", "ием", "ая", "яя", "ое", "ее",
    "ые",   "ие",  "ыи",  "ии",  "ои",  "еи",  "ую",  "юю",  "ых",  "их",  "ым",  "им",  "ом", "ем", "ам", "ям",
    "ах",   "ях",  "ов",  "ев",  "ия",  "ию",  "ью",  "а",   "я",   "о",   "е",   "у",   "ю",  "ы",  "и",  "ь"};

std::string_view russian_stem(std::string_view word) {
    for (const auto ending : russian_endings) {
        const bool leaves_enough = word.size() >= ending.size() + russian_stem_letters_least * bytes_of_cyrillic;
        if (leaves_enough && word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
    }
    return word;
}

std::string english_stem(std::string_view word) {
    if (word.size() < english_letters_least) return std::string(word);
    if (word.ends_with("ies")) return std::string(word.substr(0, word.size() - 3)) + "y";
    if (ends_with_any(word, "ses", "xes", "zes", "ches", "shes")) word.remove_suffix(2);
    if (word.ends_with("s") && !ends_with_any(word, "ss", "us", "is")) word.remove_suffix(1);
    return std::string(word);
}

}  // namespace

std::string word_stem(std::string_view word) {
    if (is_cyrillic(word)) return std::string(russian_stem(word));
    const bool latin =
        !word.empty() && std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return latin ? english_stem(word) : std::string(word);
}

}  // namespace gyoryu::text
