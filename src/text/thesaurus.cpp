#include "text/thesaurus.h"

#include "base/assertions.h"
#include "base/embedded.h"
#include "text/search_tokens.h"
#include "text/word_stem.h"

#include <boost/json.hpp>

#include <algorithm>
#include <ranges>
#include <tuple>

namespace gyoryu::text {

namespace {

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

std::vector<std::string> texts_of(const boost::json::object& object, std::string_view key) {
    std::vector<std::string> texts;
    const auto* list = object.if_contains({key.data(), key.size()});
    if (list == nullptr) return texts;
    for (const auto& one : list->as_array()) texts.emplace_back(one.as_string());
    return texts;
}

}  // namespace

std::vector<Thesaurus::Unit> Thesaurus::units_of(std::string_view plain) {
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
        units.push_back({asian ? std::string(word) : word_stem(word), at, end, begins, asian, -1});
        begins = false;
        at = end;
    }
    return units;
}

/// Two characters with a space between them are too little to be one word: 기계 and 관련 share 계관.
bool Thesaurus::is_split_pair(std::span<const Unit> found) {
    return found.size() == 2 && found[0].east_asian && found[1].east_asian && found[1].begins_word;
}

Thesaurus::Thesaurus(std::span<const std::string_view> files) {
    for (const auto file : files) add_file(file);
}

Thesaurus::Thesaurus(std::vector<Term> terms) : terms_(std::move(terms)) {
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        index_.emplace(terms_[i].id, static_cast<int>(i));
        for (const auto& names : terms_[i].names)
            for (const auto& name : names) add_name(static_cast<int>(i), name);
    }
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

std::vector<Thesaurus::Match> Thesaurus::matches_from(std::span<const Unit> units, std::size_t first) const {
    std::vector<Match> matches;
    std::int32_t node = 0;
    for (std::size_t i = first; i < units.size(); ++i) {
        const auto next = nodes_[node].next.find(units[i].known);
        if (next == nodes_[node].next.end()) break;
        node = next->second;
        if (!nodes_[node].terms.empty() && !is_split_pair(units.subspan(first, i + 1 - first)))
            matches.push_back({i + 1, node});
    }
    return matches;
}

std::vector<Thesaurus::Found> Thesaurus::find_all(std::string_view plain) const {
    const auto units = known_units_of(plain);
    std::vector<Found> all;
    for (std::size_t first = 0; first < units.size();) {
        const auto matches = matches_from(units, first);
        if (matches.empty()) {
            ++first;
            continue;
        }
        const auto& longest = matches.back();
        all.push_back({units[first].begin, units[longest.end - 1].end, nodes_[longest.node].terms});
        first = longest.end;
    }
    return all;
}

std::vector<Thesaurus::Found> Thesaurus::cover(std::string_view plain) const {
    const auto units = known_units_of(plain);
    struct Best {
        std::tuple<std::size_t, int, int> cost;  ///< units not covered, stretches of them, names
        std::size_t next = 0;
        std::int32_t node = 0;
    };
    std::vector<Best> best(units.size() + 1);
    for (std::size_t at = units.size(); at-- > 0;) {
        const auto& [left, stretches, names] = best[at + 1].cost;
        const bool goes_on = at + 1 < units.size() && best[at + 1].node == 0;
        best[at] = {{left + 1, stretches + (goes_on ? 0 : 1), names}, at + 1, 0};
        // As good as each other: the syllable joins what is left over before it.
        for (const auto& match : matches_from(units, at) | std::views::reverse) {
            auto cost = best[match.end].cost;
            ++std::get<2>(cost);
            if (cost < best[at].cost) best[at] = {cost, match.end, match.node};
        }
    }
    std::vector<Found> all;
    for (std::size_t at = 0; at < units.size(); at = best[at].next)
        if (best[at].node != 0)
            all.push_back({units[at].begin, units[best[at].next - 1].end, nodes_[best[at].node].terms});
    return all;
}

std::vector<Thesaurus::Unit> Thesaurus::known_units_of(std::string_view plain) const {
    auto units = units_of(plain);
    for (auto& unit : units) {
        const auto known = units_.find(unit.key);
        unit.known = known == units_.end() ? -1 : known->second;
    }
    return units;
}

Thesaurus::Reading Thesaurus::read(std::string_view text) const {
    const std::string plain = search_text(text);
    Reading reading;
    std::size_t copied = 0;
    for (const auto& found : find_all(plain)) {
        for (const int term : found.terms)
            if (std::ranges::find(reading.terms, term) == reading.terms.end()) reading.terms.push_back(term);
        reading.rest += plain.substr(copied, found.begin - copied) + " ";
        copied = found.end;
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
