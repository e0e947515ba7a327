#include "planning/product_words.h"

#include "text/search_tokens.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool starts_character(char c) { return (c & 0xC0) != 0x80; }

/// Each character's bytes.
std::vector<std::string_view> characters_of(std::string_view utf8) {
    std::vector<std::string_view> characters;
    for (std::size_t i = 0; i < utf8.size();) {
        std::size_t end = i + 1;
        while (end < utf8.size() && !starts_character(utf8[end])) ++end;
        characters.push_back(utf8.substr(i, end - i));
        i = end;
    }
    return characters;
}

/// From U+2E80 on (three bytes from E2 BA): Kana, Han, Hangul syllables. None of the alphabets we meet.
bool is_east_asian(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    return first >= 0xE3 || (first == 0xE2 && character.size() > 1 && static_cast<unsigned char>(character[1]) >= 0xBA);
}

ProductWord product_word(std::string_view word) {
    ProductWord made{std::string(word), {}};
    const auto characters = characters_of(word);
    if (!is_east_asian(characters.front())) {
        if (characters.size() >= 3) made.units.emplace_back(word);
        return made;
    }
    for (std::size_t i = 0; i + 1 < characters.size(); ++i)
        made.units.push_back(std::string(characters[i]) + std::string(characters[i + 1]));
    return made;
}

}  // namespace

std::vector<ProductWord> product_words(std::string_view text) {
    const std::string plain = text::search_text(text);
    std::vector<ProductWord> words;
    for (std::size_t start = 0; start < plain.size();) {
        const std::size_t end = std::min(plain.find(' ', start), plain.size());
        if (end > start) words.push_back(product_word(std::string_view(plain).substr(start, end - start)));
        start = end + 1;
    }
    return words;
}

std::vector<std::string> hs_codes(std::string_view text) {
    std::vector<std::string> codes;
    std::string digits;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        const bool inside =
            is_digit(c) || (c == '.' && !digits.empty() && i + 1 < text.size() && is_digit(text[i + 1]));
        if (inside && c != '.') digits += c;
        if (inside) continue;
        if (digits.size() >= 6 && digits.size() <= 10 && digits.size() % 2 == 0) codes.push_back(digits);
        digits.clear();
    }
    return codes;
}

}  // namespace gyoryu::planning
