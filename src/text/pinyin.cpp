#include "text/pinyin.h"

#include "text/name_tables.h"

#include <algorithm>
#include <unordered_map>

namespace gyoryu::text {

namespace {

using Spellings = std::unordered_map<std::string, int>;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

/// ü is typed as u or v; search_text has already made it u.
std::string typed_latin(std::string spelling) {
    replace_all(spelling, "ü", "u");
    return spelling;
}

/// search_text makes й и.
std::string plain_cyrillic(std::string spelling) {
    replace_all(spelling, "й", "и");
    replace_all(spelling, "ъ", "");
    return spelling;
}

/// Soft signs are left out by many; ань and ан are one then.
std::string unsigned_cyrillic(std::string spelling) {
    spelling = plain_cyrillic(std::move(spelling));
    replace_all(spelling, "ь", "");
    return spelling;
}

const Spellings& latin() {
    static const Spellings made = [] {
        Spellings all;
        const auto& table = pinyin_table();
        // lu before lü: the plain spelling wins.
        for (const bool marked : {false, true})
            for (std::size_t i = 0; i < table.size(); ++i)
                if ((table[i].pinyin.find("ü") != std::string::npos) == marked)
                    all.emplace(typed_latin(table[i].pinyin), static_cast<int>(i));
        return all;
    }();
    return made;
}

Spellings cyrillic(std::string (*written)(std::string)) {
    Spellings all;
    const auto& table = pinyin_table();
    for (std::size_t i = 0; i < table.size(); ++i) all.emplace(written(table[i].palladius), static_cast<int>(i));
    return all;
}

/// The split into the fewest syllables; best[at] is how `at` is reached.
std::vector<int> split(std::string_view word, const Spellings& spellings, std::size_t longest) {
    struct Step {
        std::size_t syllables = pinyin_syllables_max + 1;
        std::size_t from = 0;
        int syllable = -1;
    };
    std::vector<Step> best(word.size() + 1);
    best[0].syllables = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (best[at].syllables >= pinyin_syllables_max) continue;
        for (std::size_t length = std::min(longest, word.size() - at); length > 0; --length) {
            const auto found = spellings.find(std::string(word.substr(at, length)));
            auto& next = best[at + length];
            if (found != spellings.end() && best[at].syllables + 1 < next.syllables)
                next = {best[at].syllables + 1, at, found->second};
        }
    }
    std::vector<int> syllables;
    if (best.back().syllables > pinyin_syllables_max) return syllables;
    for (std::size_t at = word.size(); at > 0; at = best[at].from) syllables.push_back(best[at].syllable);
    std::ranges::reverse(syllables);
    return syllables;
}

constexpr std::size_t word_max = 96;

}  // namespace

const std::vector<PinyinSyllable>& pinyin_table() {
    static const std::vector<PinyinSyllable> table = [] {
        std::vector<PinyinSyllable> made;
        for (const auto& row : name_table("pinyin.tsv"))
            made.push_back({std::string(row[0]), std::string(row[1]), std::string(row[2])});
        return made;
    }();
    return table;
}

int pinyin_at(std::string_view syllable) {
    static const Spellings positions = [] {
        Spellings made;
        for (std::size_t i = 0; i < pinyin_table().size(); ++i)
            made.emplace(pinyin_table()[i].pinyin, static_cast<int>(i));
        return made;
    }();
    const auto found = positions.find(std::string(syllable));
    return found == positions.end() ? -1 : found->second;
}

std::vector<int> pinyin_of_latin(std::string_view word) {
    if (word.empty() || word.size() > word_max) return {};
    std::string plain(word);
    std::erase(plain, '\'');
    replace_all(plain, "v", "u");
    return split(plain, latin(), 6);
}

std::vector<int> pinyin_of_cyrillic(std::string_view word) {
    if (word.empty() || word.size() > 2 * word_max) return {};
    static const Spellings exact = cyrillic(plain_cyrillic), loose = cyrillic(unsigned_cyrillic);
    auto syllables = split(plain_cyrillic(std::string(word)), exact, 14);
    if (syllables.empty()) syllables = split(unsigned_cyrillic(std::string(word)), loose, 14);
    return syllables;
}

}  // namespace gyoryu::text
