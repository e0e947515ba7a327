#include "documents/imports/cell_values.h"

#include "documents/imports/cell_cutting.h"
#include "documents/imports/column_data.h"
#include "text/catalogue.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <map>

namespace gyoryu::documents {

namespace {

constexpr std::string_view language_key = "text.language.";

/// Names of languages as people type them → tag; "한", "중", "영" as in 한-중 too.
const std::map<std::string, std::string, std::less<>>& language_words() {
    static const auto* const words = [] {
        auto* found = new std::map<std::string, std::string, std::less<>>();
        for (const text::Language language : text::all_languages) {
            for (const auto& key : text::keys_of("text", language)) {
                if (!key.starts_with(language_key)) continue;
                const std::string tag = key.substr(language_key.size());
                for (const auto& name : cut(text::pattern_of(language, key), "|"))
                    found->emplace(text::search_text(name), tag);
                found->emplace(tag, tag);
            }
            for (const auto& pair : cut(text::pattern_of(language, "text.language_words"), "|")) {
                const auto colon = pair.find(':');
                if (colon != std::string::npos)
                    found->emplace(text::search_text(pair.substr(colon + 1)), pair.substr(0, colon));
            }
        }
        return found;
    }();
    return *words;
}

}  // namespace

std::optional<Side> side_of(std::string_view cell) {
    const auto word = text::search_text(cell.substr(0, 200));
    for (const bool buyer : {false, true}) {
        for (const auto& known : side_words(buyer)) {
            if (word == text::search_text(known)) return buyer ? Side::buyer : Side::seller;
        }
    }
    return std::nullopt;
}

std::optional<Side> side_named_in(std::string_view title) {
    const auto words = text::search_text(title.substr(0, 400));
    const auto names = [&](bool buyer) {
        return std::ranges::any_of(side_words(buyer), [&](const std::string& known) {
            return words.find(text::search_text(known)) != std::string::npos;
        });
    };
    const bool sellers = names(false);
    const bool buyers = names(true);
    if (sellers == buyers) return std::nullopt;
    return buyers ? Side::buyer : Side::seller;
}

std::vector<std::string> parts_of(std::string_view cell) {
    return cut(with_marks(cell, {"、", "，", "；", "／", "·", "・", "|"}, ','), ",;/\n");
}

std::vector<std::string> addresses_of(std::string_view cell) {
    auto parts = cut(with_marks(cell, {"，", "；", "、", "／"}, ','), ",;/|<> \t\n");
    std::erase_if(parts, [](const std::string& part) { return part.find('@') == std::string::npos; });
    return parts;
}

std::optional<std::string> language_of(std::string_view word) {
    const auto& words = language_words();
    const auto found = words.find(text::search_text(word.substr(0, 100)));
    if (found != words.end()) return found->second;
    const auto first = word.substr(0, word.find_first_of("-_"));
    const auto tag = words.find(text::search_text(first));
    return tag != words.end() && first.size() == 2 ? std::optional(tag->second) : std::nullopt;
}

std::optional<std::vector<std::string>> languages_of(std::string_view cell) {
    std::vector<std::string> languages;
    for (const auto& part : parts_of(cell)) {
        const auto language = language_of(part);
        if (!language) return std::nullopt;
        if (std::ranges::find(languages, *language) == languages.end()) languages.push_back(*language);
    }
    return languages;
}

std::optional<std::vector<std::pair<std::string, std::string>>> language_pairs_of(std::string_view cell) {
    std::vector<std::pair<std::string, std::string>> pairs;
    const std::string plain = with_marks(cell, {"↔", "<->", "⇄", "→", "->", "–", "—", "―", "~", "－", "<>"}, '-');
    if (plain.find('-') == std::string::npos) {
        const auto languages = languages_of(plain);
        if (!languages || languages->size() != 2) return std::nullopt;
        pairs.emplace_back(languages->at(0), languages->at(1));
        return pairs;
    }
    for (const auto& part : parts_of(plain)) {
        const auto sides = cut(part, "-");
        if (sides.size() != 2) return std::nullopt;
        const auto from = language_of(sides[0]);
        const auto to = language_of(sides[1]);
        if (!from || !to || *from == *to) return std::nullopt;
        pairs.emplace_back(*from, *to);
    }
    return pairs;
}

}  // namespace gyoryu::documents
