#include "documents/imports/heading_match.h"

#include "documents/imports/column_data.h"
#include "text/search_tokens.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

/// Letters and digits alone: "기업명 (영문) *" is "기업명영문".
std::string bare(std::string_view heading) {
    std::string words = " " + text::search_text(heading) + " ";
    for (const auto& ignored : ignored_heading_words()) {
        const std::string word = " " + text::search_text(ignored) + " ";
        if (const auto at = words.find(word); at != std::string::npos) words.erase(at, word.size() - 1);
    }
    std::erase(words, ' ');
    return words;
}

/// A heading we know, ready to compare.
struct Known {
    std::string field;
    std::string words;
    std::vector<std::string> pairs;
    double sure = 1;  ///< of the same words
};

constexpr double seldom_meant = 0.9;

std::vector<Known> load_known(ListKind kind) {
    std::vector<Known> known;
    const auto add = [&](const std::string& field, const std::string& heading, double sure = 1) {
        const auto words = bare(heading);
        known.push_back({field, words, text::query_tokens_of(words), sure});
    };
    for (const auto& field : field_words_of(kind)) {
        add(field.field.key, field.field.key);
        for (const auto& headings : field.headings) {
            for (const auto& heading : headings) add(field.field.key, heading);
        }
        for (const auto& heading : field.seldom) add(field.field.key, heading, seldom_meant);
    }
    return known;
}

const std::vector<Known>& known_headings(ListKind kind) {
    static const auto* const all = new std::vector<Known>[3]{
        load_known(ListKind::participants), load_known(ListKind::interpreters), load_known(ListKind::requests)};
    return all[int(kind)];
}

/// Sørensen–Dice over pairs of neighbouring characters: 1 the same, 0 nothing shared.
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return 0;
    std::vector<std::string> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(a.size() + b.size());
}

double confidence(const std::string& heading, const std::vector<std::string>& pairs, const Known& known) {
    if (heading == known.words) return known.sure;
    // One letter, or a short word like "no", stands inside too many others.
    const auto& words = known.words;
    const double share = double(words.size()) / double(heading.size());
    const bool telling = words.size() >= 4;
    if (telling && heading.ends_with(words)) return 0.75 + 0.15 * share;
    if (telling && heading.starts_with(words)) return 0.6 + 0.15 * share;
    if (words.size() >= 6 && heading.find(words) != std::string::npos) return 0.5 + 0.15 * share;
    const double like = likeness(pairs, known.pairs);
    return like >= 0.65 ? 0.8 * like : 0;
}

}  // namespace

std::vector<HeadingMatch> match_heading(ListKind kind, std::string_view heading) {
    const std::string words = bare(heading.substr(0, 400));
    std::vector<HeadingMatch> matches;
    if (words.empty()) return matches;
    const auto pairs = text::query_tokens_of(words);
    for (const auto& known : known_headings(kind)) {
        const double sure = confidence(words, pairs, known);
        if (sure < 0.5) continue;
        if (matches.empty() || matches.back().field != known.field) matches.push_back({known.field, sure});
        matches.back().confidence = std::max(matches.back().confidence, sure);
    }
    std::ranges::sort(matches,
                      [](const HeadingMatch& a, const HeadingMatch& b) { return a.confidence > b.confidence; });
    return matches;
}

}  // namespace gyoryu::documents
