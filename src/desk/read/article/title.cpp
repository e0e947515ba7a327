#include "desk/read/article/title.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t beginning_reach = 900;  ///< characters of the text that a headline sums up
constexpr std::size_t stem_letters = 5;        ///< of words in Latin and Cyrillic letters, so that endings do not count
constexpr std::size_t stem_letters_least = 4;  ///< shorter words stand in every line
constexpr std::size_t headline_letters = 15;
constexpr std::size_t pieces_least = 5;
constexpr double as_good = 0.6;
constexpr double shared_least = 0.5;

using Pieces = std::unordered_set<std::u32string_view>;

bool is_syllable(char32_t c) { return is_hangul(c) || is_han(c); }

/// Pairs of neighbours in scripts of syllables, beginnings of words in the others, numbers.
std::vector<std::u32string_view> pieces_of(std::u32string_view text) {
    std::vector<std::u32string_view> pieces;
    for (std::size_t i = 0; i < text.size();) {
        if (is_syllable(text[i])) {
            if (i + 1 < text.size() && is_syllable(text[i + 1])) pieces.emplace_back(text.substr(i, 2));
            ++i;
            continue;
        }
        const bool number = is_digit(text[i]);
        const auto inside = [&](char32_t c) { return number ? is_digit(c) : is_letter(c) && !is_syllable(c); };
        std::size_t end = i;
        while (end < text.size() && inside(text[end])) ++end;
        if (end > i && (number || end - i >= stem_letters_least))
            pieces.emplace_back(text.substr(i, number ? end - i : std::min(end - i, stem_letters)));
        i = std::max(end, i + 1);
    }
    return pieces;
}

/// "홈 > 전국 > 세종", "Home | Business": ways through the paper; "▲" and "사진=" stand before captions.
bool leads_elsewhere(std::u32string_view line) {
    if (line.starts_with(U"▲") || line.starts_with(U"△") || line.find(U"사진=") != line.npos) return true;
    return std::ranges::any_of(std::array{U" > ", U" | ", U" · "},
                               [&](const auto* mark) { return line.find(mark) != line.npos; });
}

/// How much of the line the beginning tells again, so that a long line counts for more than a short one.
double shared(std::u32string_view line, const Pieces& beginning) {
    const auto pieces = pieces_of(line);
    if (pieces.empty()) return 0;
    const auto again = static_cast<double>(
        std::ranges::count_if(pieces, [&](const auto& piece) { return beginning.contains(piece); }));
    const double length = std::min(1.0, static_cast<double>(pieces.size()) / pieces_least);
    return again * again / static_cast<double>(pieces.size()) * length * (leads_elsewhere(line) ? as_good / 2 : 1);
}

/// Without a line that the text tells again: the first long one, else the first.
const ArticleLine* longest_first(const std::vector<ArticleLine>& above) {
    const ArticleLine* best = nullptr;
    for (const auto& line : above) {
        if (line.role != LineRole::headline) continue;
        if (line.end - line.begin >= headline_letters) return &line;
        if (best == nullptr) best = &line;
    }
    return best;
}

}  // namespace

std::string title_of(const Article& article) {
    const auto first = std::ranges::find(article.lines, LineRole::sentence, &ArticleLine::role);
    const std::vector<ArticleLine> above(article.lines.begin(), first);
    const auto text = article.folded();
    Pieces beginning;
    if (first != article.lines.end())
        for (const auto piece : pieces_of(text.substr(first->begin, beginning_reach))) beginning.insert(piece);
    std::vector<double> scores;
    double most = 0;
    for (const auto& line : above) {
        const bool named = line.role == LineRole::headline || line.role == LineRole::dateline;
        scores.push_back(named ? shared(text.substr(line.begin, line.end - line.begin), beginning) : 0);
        most = std::max(most, scores.back());
    }
    const auto* best = longest_first(above);
    if (most >= shared_least)
        best = &above[static_cast<std::size_t>(
            std::ranges::find_if(scores, [&](double score) { return score >= most * as_good; }) - scores.begin())];
    if (best != nullptr) return article.words(best->begin, best->end);
    return article.sentences.empty() ? std::string{}
                                     : article.words(article.sentences[0].begin, article.sentences[0].end);
}

}  // namespace gyoryu::desk
