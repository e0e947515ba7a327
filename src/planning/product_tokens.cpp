#include "planning/product_tokens.h"

#include "planning/product_words.h"
#include "text/thesaurus.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

constexpr int term_weight = 300;
constexpr int group_weight = 100;
constexpr int category_weight = 50;
constexpr int word_weight = 100;
constexpr std::size_t words_shown = 3;
constexpr std::size_t emdn_digits_most = 12;

bool is_number(std::string_view unit) {
    return std::ranges::all_of(unit, [](char c) { return c >= '0' && c <= '9'; });
}

void keep_one_each(ProductTokens::Product& product) {
    std::ranges::sort(product.tokens, [](const auto& a, const auto& b) {
        return a.token != b.token ? a.token < b.token : a.weight > b.weight;
    });
    const auto repeated = std::ranges::unique(product.tokens, {}, &engine::WeightedToken::token);
    product.tokens.erase(repeated.begin(), repeated.end());
}

bool is_east_asian(const std::string& word) { return static_cast<unsigned char>(word[0]) >= 0xE3; }

/// Pairs of characters that overlap in one were one word: 유닛 and 닛체 are 유닛체. Other units are whole words.
void add_stretch(const std::string& word, std::vector<std::string>& words) {
    constexpr std::size_t character_bytes = 3;
    for (auto& known : words) {
        if (known == word) return;
        if (!is_east_asian(word) || !is_east_asian(known)) continue;
        if (known.find(word) != std::string::npos) return;
        if (known.ends_with(word.substr(0, character_bytes))) {
            known += word.substr(character_bytes);
            return;
        }
        if (known.starts_with(word.substr(word.size() - character_bytes))) {
            known.insert(0, word, 0, word.size() - character_bytes);
            return;
        }
    }
    words.push_back(word);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < std::min(words.size(), words_shown); ++i) text += (i == 0 ? "" : ", ") + words[i];
    return text;
}

}  // namespace

engine::TokenIndex ProductTokens::token(const std::string& key, const Meaning& meaning) {
    const auto [found, fresh] = known_.emplace(key, static_cast<engine::TokenIndex>(meanings_.size()));
    if (fresh) meanings_.push_back(meaning);
    // A term named as itself is more than the group of another.
    if (!fresh && !meaning.group) meanings_[found->second].group = false;
    return found->second;
}

void ProductTokens::add(const std::string& key, const Meaning& meaning, int weight, Product& product) {
    product.tokens.push_back({token(key, meaning), weight});
}

void ProductTokens::add_term(int index, Product& product) {
    const auto& terms = text::Thesaurus::built_in().terms();
    const auto& term = terms[index];
    add("#" + term.id, {index, false, {}, {}}, term_weight, product);
    if (term.group) add("#" + terms[*term.group].id, {*term.group, true, {}, {}}, group_weight, product);
    for (const auto& category : term.emdn) add("emdn:" + category, {-1, false, {}, category}, category_weight, product);
    product.hs.insert(product.hs.end(), term.hs.begin(), term.hs.end());
}

void ProductTokens::add_words(std::string_view rest, Product& product) {
    for (const auto& word : product_words(rest))
        for (const auto& unit : word.units)
            if (!is_number(unit)) add(unit, {-1, false, unit, {}}, word_weight, product);
}

ProductTokens::Product ProductTokens::read(std::span<const std::string> texts) {
    Product product;
    for (const auto& text : texts) {
        const auto reading = text::Thesaurus::built_in().read(text);
        for (const int term : reading.terms) add_term(term, product);
        add_words(reading.rest, product);
        for (auto& code : hs_codes(text)) product.hs.push_back(std::move(code));
    }
    keep_one_each(product);
    add_hs({}, product);
    return product;
}

void ProductTokens::add_emdn(std::span<const std::string> codes, Product& product) {
    for (const auto& code : codes)
        for (std::size_t length = 1; length <= std::min(code.size(), emdn_digits_most + 1); length += 2) {
            const auto category = code.substr(0, length);
            const int weight = category_weight * static_cast<int>(1 + length / 2);
            add("emdn:" + category, {-1, false, {}, category}, weight, product);
        }
    keep_one_each(product);
}

void ProductTokens::add_hs(std::span<const std::string> codes, Product& product) {
    product.hs.insert(product.hs.end(), codes.begin(), codes.end());
    std::ranges::sort(product.hs);
    const auto repeated = std::ranges::unique(product.hs);
    product.hs.erase(repeated.begin(), repeated.end());
}

std::string ProductTokens::words_of(std::span<const engine::TokenIndex> tokens, text::Language reader) const {
    const auto& terms = text::Thesaurus::built_in().terms();
    const auto name = [&](int term) { return terms[term].names[static_cast<int>(reader)].front(); };
    std::vector<std::string> named, written, groups;
    for (const auto index : tokens) {
        const Meaning& meaning = meanings_[index];
        if (!meaning.category.empty()) {
            groups.push_back("EMDN " + meaning.category);
        } else if (meaning.term < 0) {
            add_stretch(meaning.word, written);
        } else {
            (meaning.group ? groups : named).push_back(name(meaning.term));
        }
    }
    // What is shared only as a group says less than a word both wrote.
    named.insert(named.end(), written.begin(), written.end());
    return joined(named.empty() ? groups : named);
}

std::vector<std::string> ProductTokens::names_of(std::span<const engine::TokenIndex> tokens) const {
    std::vector<std::string> names;
    for (const auto index : tokens) {
        const Meaning& meaning = meanings_[index];
        if (meaning.term >= 0)
            names.push_back(text::Thesaurus::built_in().terms()[meaning.term].id);
        else
            names.push_back(meaning.category.empty() ? meaning.word : "emdn:" + meaning.category);
    }
    return names;
}

}  // namespace gyoryu::planning
