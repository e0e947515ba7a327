#include "text/thesaurus.h"

#include "base/assertions.h"
#include "base/embedded.h"
#include "text/search_tokens.h"
#include "text/word_stem.h"

#include <boost/json.hpp>

#include <algorithm>

namespace gyoryu::text {

namespace {

/// A character of Han, Hangul or Kana, or another word, where it stands in the normalised text.
struct Unit {
    std::string key;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool begins_word = false;
    bool east_asian = false;
};

/// U+2E80 and later, in UTF-8.
bool is_east_asian(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    return first >= 0xE3 || (first == 0xE2 && character.size() > 1 && static_cast<unsigned char>(character[1]) >= 0xBA);
}

std::size_t character_end(std::string_view text, std::size_t at) {
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

/// From `at` up to the next space or East Asian character.
std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] != ' ' && !is_east_asian(text.substr(at))) at = character_end(text, at);
    return at;
}

std::vector<Unit> units_of(std::string_view plain) {
    std::vector<Unit> units;
    bool begins = true;
    for (std::size_t at = 0; at < plain.size();) {
        if (plain[at] == ' ') {
            begins = true;
            ++at;
            continue;
        }
        const bool asian = is_east_asian(plain.substr(at));
        const std::size_t end = asian ? character_end(plain, at) : word_end(plain, at);
        const auto word = plain.substr(at, end - at);
        units.push_back({asian ? std::string(word) : word_stem(word), at, end, begins, asian});
        begins = false;
        at = end;
    }
    return units;
}

std::vector<std::string> texts_of(const boost::json::object& object, std::string_view key) {
    std::vector<std::string> texts;
    const auto* list = object.if_contains({key.data(), key.size()});
    if (list == nullptr) return texts;
    for (const auto& one : list->as_array()) texts.emplace_back(one.as_string());
    return texts;
}

/// Two characters with a space between them are too little to be one word: 기계 and 관련 share 계관.
bool is_split_pair(std::span<const Unit> found) {
    return found.size() == 2 && found[0].east_asian && found[1].east_asian && found[1].begins_word;
}

}  // namespace

Thesaurus::Thesaurus(std::span<const std::string_view> files) {
    for (const auto file : files) add_file(file);
}

const Thesaurus& Thesaurus::built_in() {
    static const auto* const loaded = [] {
        std::vector<std::string_view> files;
        for (const auto& file : embedded::devices()) files.push_back(file.bytes);
        return new Thesaurus(files);  // never destroyed: threads may still read at exit
    }();
    return *loaded;
}

std::optional<int> Thesaurus::find(std::string_view id) const {
    const auto found = index_.find(std::string(id));
    return found == index_.end() ? std::nullopt : std::optional(found->second);
}

void Thesaurus::add_file(std::string_view json) {
    const auto root = boost::json::parse({json.data(), json.size()}).as_object();
    const auto* group = root.if_contains("group");
    for (const auto& value : root.at("terms").as_array()) {
        const auto& object = value.as_object();
        Term term;
        term.id = std::string(object.at("id").as_string());
        term.emdn = texts_of(object, "emdn");
        term.hs = texts_of(object, "hs");
        term.ambiguous = texts_of(object, "ambiguous");
        term.checked = texts_of(object, "checked");
        if (group != nullptr && group->as_string() != term.id) {
            term.group = find(std::string_view(group->as_string()));
            GYORYU_ASSERT(term.group && "the group stands first in its file");
        }
        const auto number = static_cast<int>(terms_.size());
        for (const Language language : all_languages) {
            auto& names = term.names[static_cast<int>(language)];
            names = texts_of(object, tag_of(language));
            for (const auto& name : names) add_name(number, name);
        }
        GYORYU_ASSERT(index_.emplace(term.id, number).second && "an id stands once");
        terms_.push_back(std::move(term));
    }
}

void Thesaurus::add_name(int term, std::string_view name) {
    std::int32_t node = 0;
    for (const auto& unit : units_of(search_text(name))) {
        const auto key = units_.emplace(unit.key, static_cast<std::int32_t>(units_.size())).first->second;
        const auto [next, fresh] = nodes_[node].next.emplace(key, static_cast<std::int32_t>(nodes_.size()));
        node = next->second;
        if (fresh) nodes_.emplace_back();
    }
    GYORYU_ASSERT(node != 0 && "a name has letters");
    auto& ending = nodes_[node].terms;
    if (std::ranges::find(ending, term) == ending.end()) ending.push_back(term);
}

Thesaurus::Reading Thesaurus::read(std::string_view text) const {
    const std::string plain = search_text(text);
    const auto units = units_of(plain);
    std::vector<std::int32_t> keys;
    for (const auto& unit : units) {
        const auto known = units_.find(unit.key);
        keys.push_back(known == units_.end() ? -1 : known->second);
    }
    Reading reading;
    std::size_t copied = 0;
    for (std::size_t first = 0; first < units.size();) {
        std::size_t last = first;  // one behind the longest name that begins here
        std::int32_t node = 0, best = 0;
        for (std::size_t i = first; i < units.size(); ++i) {
            const auto next = nodes_[node].next.find(keys[i]);
            if (next == nodes_[node].next.end()) break;
            node = next->second;
            if (nodes_[node].terms.empty() || is_split_pair(std::span(units).subspan(first, i + 1 - first))) continue;
            best = node;
            last = i + 1;
        }
        if (best == 0) {
            ++first;
            continue;
        }
        for (const int term : nodes_[best].terms)
            if (std::ranges::find(reading.terms, term) == reading.terms.end()) reading.terms.push_back(term);
        reading.rest += plain.substr(copied, units[first].begin - copied) + " ";
        copied = units[last - 1].end;
        first = last;
    }
    reading.rest = search_text(reading.rest + plain.substr(copied));
    return reading;
}

std::vector<std::string> term_tokens_of(std::string_view text) {
    const auto& thesaurus = Thesaurus::built_in();
    std::vector<std::string> tokens;
    // No word has this sign, so that no word is taken for a term.
    for (const int term : thesaurus.read(text).terms) tokens.push_back("#" + thesaurus.terms()[term].id);
    return tokens;
}

}  // namespace gyoryu::text
