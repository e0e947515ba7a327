#include "desk/article_score.h"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

namespace gyoryu::desk_test {

namespace {

namespace json = boost::json;

std::string joined(std::string name) {
    for (const std::string_view form : {"(주)", "㈜", " ", "㈔", "(재)", "«", "»", "\""})
        for (auto at = name.find(form); at != std::string::npos; at = name.find(form)) name.erase(at, form.size());
    return name;
}

std::vector<std::string> words_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (const char c : joined(name).empty() ? std::string{} : name)
        if (c == ' ')
            words.emplace_back();
        else
            words.back().push_back(c);
    std::erase(words, "");
    return words;
}

bool is_cyrillic(const std::string& name) {
    return name.find("\xD0") != std::string::npos || name.find("\xD1") != std::string::npos;
}

/// Forms of one Russian word share all but their endings.
bool same_stem(const std::string& a, const std::string& b) {
    std::size_t shared = 0;
    while (shared < a.size() && shared < b.size() && a[shared] == b[shared]) ++shared;
    return std::max(a.size(), b.size()) - shared <= 6 && shared >= 2;
}

std::string small(std::string word) {
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        if (word[i] == '\xD0' && static_cast<unsigned char>(word[i + 1]) >= 0x90 &&
            static_cast<unsigned char>(word[i + 1]) <= 0x9F)
            word[i + 1] = char(word[i + 1] + 0x20);
    return word;
}

bool same_name(const std::string& a, const std::string& b) {
    if (joined(a) == joined(b)) return true;
    if (!is_cyrillic(a)) return false;
    const auto x = words_of(a), y = words_of(b);
    return std::ranges::equal(x, y,
                              [](const auto& one, const auto& other) { return same_stem(small(one), small(other)); });
}

struct Item {
    std::string text;
    bool money = false;
};

using Same = std::function<bool(const std::string&, const std::string&)>;

/// Pairs what was found with what was expected, then forgives what is optional.
Score compare(const std::string& part, std::vector<Item> found, std::vector<Item> expected, std::vector<Item> optional,
              const Same& same, std::vector<std::string>& notes) {
    Score score;
    const auto take = [&](std::vector<Item>& list, const Item& one) {
        const auto at = std::ranges::find_if(list, [&](const Item& other) { return same(other.text, one.text); });
        if (at == list.end()) return false;
        list.erase(at);
        return true;
    };
    std::vector<Item> rest;
    for (const auto& one : found) {
        if (take(expected, one))
            ++score.right;
        else
            rest.push_back(one);
    }
    for (const auto& one : rest)
        if (!std::ranges::any_of(optional, [&](const Item& other) { return same(other.text, one.text); })) {
            ++score.wrong;
            notes.push_back("false " + part + ": " + one.text);
        }
    for (const auto& one : expected) notes.push_back("missing " + part + ": " + one.text);
    score.missing = static_cast<int>(expected.size());
    return score;
}

std::string text_of(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : std::string{};
}

std::string number(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

Item fact_item(const json::object& fact) {
    const auto currency = text_of(fact.at("currency"));
    return {text_of(fact.at("kind")) + " " + number(fact.at("value").to_number<double>()) + " " + currency,
            !currency.empty()};
}

Item agreement_item(const std::string& type, std::vector<std::string> parties) {
    for (auto& party : parties) party = joined(party);
    std::ranges::sort(parties);
    std::string text = type;
    for (const auto& party : parties) text += "|" + party;
    return {text};
}

std::vector<Item> items(const json::object& from, std::string_view part,
                        const std::function<Item(const json::value&)>& make) {
    std::vector<Item> list;
    if (const auto* values = from.if_contains({part.data(), part.size()}))
        for (const auto& value : values->as_array()) list.push_back(make(value));
    return list;
}

Item expected_item(std::string_view part, const json::value& value) {
    if (part == "facts") return fact_item(value.as_object());
    if (part == "dates") return {text_of(value.at("start")) + ".." + text_of(value.at("end"))};
    if (part == "organisations") return {text_of(value)};
    std::vector<std::string> parties;
    for (const auto& party : value.at("parties").as_array()) parties.push_back(text_of(party));
    return agreement_item(text_of(value.at("type")), parties);
}

std::vector<Item> found_items(const desk::Reading& reading, std::string_view part) {
    std::vector<Item> found;
    if (part == "facts")
        for (const auto& fact : reading.facts)
            found.push_back({std::string(name_of(fact.kind)) + " " + number(fact.value) + " " + fact.currency,
                             !fact.currency.empty()});
    if (part == "dates")
        for (const auto& date : reading.dates) found.push_back({date.start + ".." + date.end});
    if (part == "organisations")
        for (const auto& body : reading.organisations) found.push_back({body.name});
    if (part == "agreements")
        for (const auto& one : reading.agreements)
            found.push_back(agreement_item(std::string(name_of(one.type)), one.parties));
    return found;
}

bool same_agreement(const std::string& a, const std::string& b) {
    const auto cut = [](const std::string& text) {
        std::vector<std::string> parts(1);
        for (const char c : text)
            if (c == '|')
                parts.emplace_back();
            else
                parts.back().push_back(c);
        return parts;
    };
    const auto x = cut(a), y = cut(b);
    return x.size() == y.size() && std::ranges::all_of(x, [&](const auto& one) {
               return std::ranges::any_of(y, [&](const auto& other) {
                   return same_name(one, other) || (is_cyrillic(one) && same_stem(small(one), small(other)));
               });
           });
}

}  // namespace

Score& Score::operator+=(const Score& other) {
    right += other.right;
    wrong += other.wrong;
    missing += other.missing;
    return *this;
}

Scores score_of(const desk::Reading& reading, const std::string& expected_json, std::vector<std::string>& notes) {
    const auto expected = json::parse(expected_json).as_object();
    const auto* optional = expected.if_contains("optional");
    const json::object none;
    const auto& spare = optional != nullptr ? optional->as_object() : none;
    const Same equal = [](const auto& a, const auto& b) { return a == b; };
    Scores scores;
    for (const std::string part : {"facts", "dates", "organisations", "agreements"}) {
        const auto make = [&](const json::value& value) { return expected_item(part, value); };
        const Same same = part == "organisations" ? Same(same_name)
                          : part == "agreements"  ? Same(same_agreement)
                                                  : equal;
        scores[part] = compare(part, found_items(reading, part), items(expected, part, make), items(spare, part, make),
                               same, notes);
    }
    const auto only_money = [](std::vector<Item> list) {
        std::erase_if(list, [](const Item& one) { return !one.money; });
        return list;
    };
    std::vector<std::string> said;
    const auto make = [](const json::value& value) { return expected_item("facts", value); };
    scores["money"] =
        compare("money", only_money(found_items(reading, "facts")), only_money(items(expected, "facts", make)),
                only_money(items(spare, "facts", make)), equal, said);
    scores["language"] = compare("language", {{std::string(text::tag_of(reading.language))}},
                                 {{text_of(expected.at("language"))}}, {}, equal, notes);
    std::vector<Item> embargo, wanted;
    if (!reading.embargo.empty()) embargo.push_back({reading.embargo});
    if (const auto text = text_of(expected.at("embargo")); !text.empty()) wanted.push_back({text});
    scores["embargo"] = compare("embargo", embargo, wanted, {}, equal, notes);
    return scores;
}

std::vector<std::filesystem::path> articles_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() != ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace gyoryu::desk_test
