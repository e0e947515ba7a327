#pragma once

#include "engine/match/match_problem.h"
#include "text/language.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gyoryu::planning {

/// Reads texts about products into what the engine compares. A text gives
/// - each term of the thesaurus it names (weight 300), the group of the term (100) and its EMDN categories (50);
/// - of what is left, each word as product_words.h cuts it (100), numbers left out;
/// - HS codes of six to ten digits, and those of the terms.
/// Weights are hundredths; texts of any language give the same tokens for the same term.
class ProductTokens {
public:
    struct Product {
        std::vector<engine::WeightedToken> tokens;  ///< sorted, each once with its greatest weight
        std::vector<std::string> hs;                ///< digits
    };

    Product read(std::span<const std::string> texts);
    /// EMDN codes as people write them ("Z", "Z12030601"): a token for the letter (50) and, 50 more each, for every two
    /// digits more.
    void add_emdn(std::span<const std::string> codes, Product& product);
    /// Sorts the codes in, each once.
    static void add_hs(std::span<const std::string> codes, Product& product);

    /// The most telling of the tokens for a reader, at most three: names of terms; else words as they were written;
    /// else names of groups and categories. Most telling first, separated by commas.
    std::string words_of(std::span<const engine::TokenIndex> tokens, text::Language reader) const;
    /// Each of the tokens for programs: the id of a term, "emdn:Z", or the word.
    std::vector<std::string> names_of(std::span<const engine::TokenIndex> tokens) const;

private:
    struct Meaning {
        int term = -1;         ///< of the thesaurus
        bool group = false;    ///< …and only as a group
        std::string word;      ///< otherwise
        std::string category;  ///< EMDN
    };

    engine::TokenIndex token(const std::string& key, const Meaning& meaning);
    void add(const std::string& key, const Meaning& meaning, int weight, Product& product);
    void add_term(int term, Product& product);
    void add_words(std::string_view rest, Product& product);

    std::unordered_map<std::string, engine::TokenIndex> known_;
    std::vector<Meaning> meanings_;
};

}  // namespace gyoryu::planning
