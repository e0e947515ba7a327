#pragma once

#include "text/language.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gyoryu::text {

/// A thing of the trade that has a name in every language: a device, a group of devices, a service.
struct Term {
    std::string id;                                 ///< stable, [a-z0-9_]+
    std::optional<int> group;                       ///< index of the term of its file it belongs to; none for groups
    std::vector<std::string> emdn;                  ///< categories of the European device nomenclature, one letter each
    std::vector<std::string> hs;                    ///< six digits of the Harmonized System 2022
    std::array<std::vector<std::string>, 4> names;  ///< by Language; the first is shown, the others are synonyms
    std::vector<std::string> ambiguous;             ///< synonyms that another term has too
    std::vector<std::string> checked;               ///< members compared with a public source: "emdn", "hs"
};

/// Finds terms in free text of any of the four languages. Comparing ignores case, width, accents and traditional
/// forms (search_text), spaces between Han and Hangul, and the endings of English and Russian words (word_stem).
class Thesaurus {
public:
    struct Reading {
        std::vector<int> terms;  ///< indices, in the order of the text, each once
        std::string rest;        ///< what no term covers, as search_text writes it
    };

    /// Files of thesaurus/, as thesaurus/README.md describes them. What is wrong with one is a broken invariant.
    explicit Thesaurus(std::span<const std::string_view> files);
    /// Terms from elsewhere; every name needs a letter.
    explicit Thesaurus(std::vector<Term> terms);
    /// The terms that are part of the program; safe to use from every thread.
    static const Thesaurus& built_in();

    std::span<const Term> terms() const { return terms_; }
    std::optional<int> find(std::string_view id) const;

    /// A name inside a text that search_text has written: bytes [begin, end) and the terms that are called so.
    struct Found {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::vector<int> terms;
    };
    /// In the order of the text, none inside another, the longest at each place.
    std::vector<Found> find_all(std::string_view plain) const;
    /// The same, but so that as little as possible is left over, in as few stretches as possible: 동국제약 is 동국 and
    /// 제약, not 국제 between two syllables.
    std::vector<Found> cover(std::string_view plain) const;

    /// Every term the text names: at each place the longest name, none inside another. Time grows with the length of
    /// the text times the longest name, however many terms there are.
    Reading read(std::string_view text) const;

private:
    /// A character of Han, Hangul or Kana, or another word, where it stands in the normalised text.
    struct Unit {
        std::string key;
        std::size_t begin = 0;
        std::size_t end = 0;
        bool begins_word = false;
        bool east_asian = false;
        std::int32_t known = -1;  ///< its number in units_
    };
    /// Units [first, end) are a name of the terms at the node.
    struct Match {
        std::size_t end;
        std::int32_t node;
    };
    struct Node {
        std::unordered_map<std::int32_t, std::int32_t> next;  ///< by unit
        std::vector<int> terms;                               ///< that end here
    };

    static std::vector<Unit> units_of(std::string_view plain);
    static bool is_split_pair(std::span<const Unit> found);
    std::vector<Unit> known_units_of(std::string_view plain) const;
    std::vector<Match> matches_from(std::span<const Unit> units, std::size_t first) const;
    void add_file(std::string_view json);
    void add_name(int term, std::string_view name);

    std::vector<Term> terms_;
    std::unordered_map<std::string, int> index_;
    std::unordered_map<std::string, std::int32_t> units_;  ///< characters of Han and Hangul, stems of other words
    std::vector<Node> nodes_{1};
};

/// Search tokens of the terms in a text, each once: a text with 초음파 진단기 is found by ultrasound scanner.
std::vector<std::string> term_tokens_of(std::string_view text);

}  // namespace gyoryu::text
