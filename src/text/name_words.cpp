#include "text/name_words.h"

#include "text/country_name.h"
#include "text/han_readings.h"
#include "text/korean_spelling.h"
#include "text/name_tables.h"
#include "text/pinyin.h"
#include "text/search_tokens.h"
#include "text/unicode.h"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace gyoryu::text {

struct NameWords::Tables {
    std::vector<Term> terms;
    std::vector<NamePart> parts;
};

namespace {

constexpr auto ko = static_cast<std::size_t>(Language::ko), zh = static_cast<std::size_t>(Language::zh),
               en = static_cast<std::size_t>(Language::en), ru = static_cast<std::size_t>(Language::ru);

std::vector<std::string> names_in(std::string_view column) {
    std::vector<std::string> names;
    for (const auto name : cut(column, '/')) names.emplace_back(name);
    return names;
}

void add_once(std::vector<std::string>& names, std::string name) {
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

/// Transcription, pinyin and Palladius of a Chinese name, by the first reading of each character.
struct Sounds {
    std::string hangul, latin, cyrillic;
};
Sounds sounds_of(std::u32string_view word) {
    Sounds sounds;
    for (const char32_t c : word) {
        const auto& pinyin = han_readings(c).pinyin;
        if (pinyin.empty()) return {};
        const auto& syllable = pinyin_table()[static_cast<std::size_t>(pinyin[0])];
        sounds.hangul += syllable.hangul;
        sounds.latin += syllable.pinyin;
        sounds.cyrillic += syllable.palladius;
    }
    return sounds;
}

void add_by_rules(Term& place) {
    for (const auto& name : std::vector(place.names[zh])) {
        const auto word = code_points_of(name);
        const auto sounds = sounds_of(word);
        add_once(place.names[ko], sounds.hangul);
        add_once(place.names[ko], utf8_of(sino_korean(word, true)));
        add_once(place.names[ko], utf8_of(sino_korean(word)));
        add_once(place.names[en], sounds.latin);
        add_once(place.names[ru], sounds.cyrillic);
    }
}

void add_older_spelling(Term& place) {
    for (const auto& name : place.names[ko])
        add_once(place.names[en], spell_korean(code_points_of(name), KoreanSpelling::mccune));
}

/// City names that ICU gives for time zones, unless a table has them.
class Cities {
public:
    explicit Cities(const std::vector<Term>& known) {
        for (const auto& term : known)
            for (const auto& names : term.names)
                for (const auto& name : names) known_.insert(search_text(name));
        for (const Language language : all_languages) {
            UErrorCode status = U_ZERO_ERROR;
            names_[static_cast<std::size_t>(language)].reset(
                icu::TimeZoneNames::createInstance(icu::Locale(std::string(locale_of(language)).c_str()), status));
        }
    }

    Term city(const icu::UnicodeString& zone) const {
        Term term;
        for (std::size_t language = 0; language < names_.size(); ++language) {
            if (names_[language] == nullptr) continue;
            icu::UnicodeString name;
            std::string utf8;
            names_[language]->getExemplarLocationName(zone, name).toUTF8String(utf8);
            if (!search_text(utf8).empty()) term.names[language].push_back(utf8);
        }
        return term;
    }

    bool is_new(const Term& term) {
        return !term.names[en].empty() && !term.names[ko].empty() &&
               known_.insert(search_text(term.names[en][0])).second && !known_.contains(search_text(term.names[ko][0]));
    }

private:
    std::unordered_set<std::string> known_;
    std::array<std::unique_ptr<icu::TimeZoneNames>, 4> names_;
};

void add_cities(std::vector<Term>& terms) {
    Cities cities(terms);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    if (U_FAILURE(status)) return;
    while (const auto* zone = zones->snext(status)) {
        auto term = cities.city(*zone);
        if (cities.is_new(term)) terms.push_back(std::move(term));
    }
}

void add_countries(std::vector<Term>& terms) {
    std::unordered_set<std::string> known;
    for (const auto& term : terms)
        for (const auto& name : term.names[en]) known.insert(search_text(name));
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        Term term;
        for (const Language language : all_languages)
            term.names[static_cast<std::size_t>(language)].push_back(country_name(language, *code));
        if (!known.contains(search_text(term.names[en][0]))) terms.push_back(std::move(term));
    }
}

/// What a term is stored by: its usual name in English, else in the first language that has one.
std::string id_of(const Term& term) {
    for (const auto language : {en, zh, ko, ru})
        if (!term.names[language].empty()) return search_text(term.names[language].front());
    return {};
}

struct Columns {
    std::size_t first;  ///< of the four languages
    NamePart part;
};

void add_rows(std::vector<Term>& terms, const char* file, Columns columns) {
    for (const auto& row : name_table(file)) {
        Term term;
        for (const auto [column, language] : {std::pair(0, ko), {1, zh}, {2, en}, {3, ru}})
            if (columns.first + static_cast<std::size_t>(column) < row.size())
                term.names[language] = names_in(row[columns.first + static_cast<std::size_t>(column)]);
        if (columns.part == NamePart::place && row[0] == "CN") add_by_rules(term);
        if (columns.part == NamePart::place && row[0] == "KR") add_older_spelling(term);
        terms.push_back(std::move(term));
    }
}

}  // namespace

NameWords::NameWords(Tables tables) : thesaurus_(std::move(tables.terms)), parts_(std::move(tables.parts)) {
    for (const auto& term : thesaurus_.terms()) {
        auto& forms = usual_.emplace_back();
        for (std::size_t language = 0; language < term.names.size(); ++language) {
            if (term.names[language].empty()) continue;
            forms[language] = folded_name(term.names[language].front());
            if (language == ko) forms[4] = folded_name(term.names[language].back());
        }
    }
}

std::string folded_name(std::string_view text) {
    auto plain = search_text(text);
    std::erase(plain, ' ');
    return plain;
}

const NameWords& NameWords::built_in() {
    static const auto* const loaded = [] {
        Tables tables;
        const auto close = [&](NamePart part) { tables.parts.resize(tables.terms.size(), part); };
        add_rows(tables.terms, "places.tsv", {1, NamePart::place});
        add_countries(tables.terms);
        add_cities(tables.terms);
        close(NamePart::place);
        add_rows(tables.terms, "bodies.tsv", {0, NamePart::body});
        close(NamePart::body);
        add_rows(tables.terms, "words.tsv", {0, NamePart::word});
        close(NamePart::word);
        add_rows(tables.terms, "legal_forms.tsv", {0, NamePart::legal});
        close(NamePart::legal);
        for (std::size_t i = 0; i < tables.terms.size(); ++i) tables.terms[i].id = id_of(tables.terms[i]);
        return new NameWords(std::move(tables));  // never destroyed: threads may still read at exit
    }();
    return *loaded;
}

std::vector<NameWords::Stretch> NameWords::read(std::string_view plain) const {
    std::vector<Stretch> stretches;
    std::size_t copied = 0;
    for (auto& found : thesaurus_.cover(plain)) {
        if (found.begin > copied) stretches.push_back({std::string(plain.substr(copied, found.begin - copied)), {}});
        stretches.push_back({std::string(plain.substr(found.begin, found.end - found.begin)), std::move(found.terms)});
        copied = found.end;
    }
    if (copied < plain.size()) stretches.push_back({std::string(plain.substr(copied)), {}});
    return stretches;
}

}  // namespace gyoryu::text
