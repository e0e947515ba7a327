#include "text/language.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::text {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// Thousandths of the `q=` weight in one element; 1000 without one, 0 for a malformed one.
int weight_of(std::string_view element) {
    const auto at = element.find("q=");
    if (at == std::string_view::npos) return 1000;
    double q = 0;
    const auto [end, error] = std::from_chars(element.data() + at + 2, element.data() + element.size(), q);
    return error == std::errc() && q >= 0 && q <= 1 ? static_cast<int>(q * 1000) : 0;
}

}  // namespace

std::string_view tag_of(Language language) {
    switch (language) {
        case Language::ko:
            return "ko";
        case Language::zh:
            return "zh";
        case Language::en:
            return "en";
        case Language::ru:
            return "ru";
    }
    return "en";
}

std::string_view locale_of(Language language) { return language == Language::zh ? "zh-Hans" : tag_of(language); }

std::optional<Language> parse_language(std::string_view tag) {
    const auto first = tag.substr(0, tag.find_first_of("-_"));
    if (first.size() != 2) return std::nullopt;
    for (const Language language : all_languages) {
        const auto own = tag_of(language);
        if (lower(first[0]) == own[0] && lower(first[1]) == own[1]) return language;
    }
    return std::nullopt;
}

Language preferred_language(std::string_view accept_language, Language otherwise) {
    Language best = otherwise;
    int best_weight = 0;
    while (!accept_language.empty()) {
        const auto element = accept_language.substr(0, accept_language.find(','));
        accept_language.remove_prefix(std::min(accept_language.size(), element.size() + 1));
        const auto language = parse_language(trimmed(element.substr(0, element.find(';'))));
        // Strictly greater: of equal weights the reader's first wins.
        if (language && weight_of(element) > best_weight) {
            best = *language;
            best_weight = weight_of(element);
        }
    }
    return best;
}

}  // namespace gyoryu::text
