#include "desk/read/parts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t named_reach = 40;
constexpr std::uint32_t noun_reach = 24;      ///< from a figure to the bracket behind what it counts
constexpr std::uint32_t bracket_reach = 120;  ///< the letters of such a bracket
constexpr std::size_t breakdown_least = 3;    ///< smaller amounts that make a breakdown
constexpr std::size_t wholes_most = 12;       ///< candidates looked back at

/// Where "이 가운데" and the like stand before the figure, or nothing.
std::optional<std::uint32_t> part_word(const Article& article, const Candidate& one) {
    const auto& sentence = article.sentences[one.sentence];
    const auto from = std::max(sentence.begin, one.begin > named_reach ? one.begin - named_reach : 0);
    const auto text = article.folded().substr(from, one.begin - from);
    for (const auto word : {U"이 가운데", U"이 중 ", U"이중 ", U"그 중 ", U"그중 ", U"이들 중", U"이들 가운데", U"其中",
                            U"of which", U"of them", U"among them", U"в том числе", U"из них", U"среди них"})
        if (const auto at = text.rfind(word); at != text.npos) return from + static_cast<std::uint32_t>(at);
    return std::nullopt;
}

using Indexes = std::vector<std::size_t>;

Indexes smaller(const std::vector<Candidate>& all, const Indexes& kept, std::size_t whole,
                std::optional<std::size_t> sentence) {
    Indexes found;
    for (const auto i : kept) {
        const bool part = i != whole && all[i].fact.currency == all[whole].fact.currency &&
                          all[i].fact.value < all[whole].fact.value && (!sentence || all[i].sentence == *sentence);
        const bool again = std::ranges::any_of(found, [&](auto j) {
            return all[j].fact.value == all[i].fact.value && all[j].sentence != all[i].sentence;
        });
        if (part && !again) found.push_back(i);
    }
    return found;
}

bool adds_up(const std::vector<Candidate>& all, const Indexes& parts, double whole, double tolerance) {
    double sum = 0;
    for (const auto i : parts) sum += all[i].fact.value;
    return parts.size() >= 2 && std::abs(sum - whole) <= tolerance * whole;
}

}  // namespace

std::vector<std::size_t> parts_of_sum(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& kept) {
    for (const auto whole : kept) {
        const double value = candidates[whole].fact.value;
        auto parts = smaller(candidates, kept, whole, {});
        if (adds_up(candidates, parts, value, 0.02)) return parts;
        for (const auto i : kept) {
            parts = smaller(candidates, kept, whole, candidates[i].sentence);
            if (adds_up(candidates, parts, value, 0.002)) return parts;
        }
    }
    return {};
}

std::vector<std::size_t> parts_named(const Article& article, const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto& one = candidates[i];
        const auto word = part_word(article, one);
        if (!word) continue;
        for (auto j = i; j-- > 0 && i - j <= wholes_most && candidates[j].sentence + 1 >= one.sentence;)
            if (candidates[j].fact.kind == one.fact.kind && candidates[j].fact.currency == one.fact.currency &&
                candidates[j].fact.value > one.fact.value && candidates[j].begin < *word) {
                parts.push_back(i);
                break;
            }
    }
    return parts;
}

std::vector<std::size_t> parts_in_brackets_behind(const Article& article, const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> parts;
    const auto text = article.folded();
    for (std::size_t whole = 0; whole + 2 < candidates.size(); ++whole) {
        const auto open = text.substr(candidates[whole].end, noun_reach).find(U'(');
        if (open == text.npos || is_money(candidates[whole].fact.kind)) continue;
        const auto from = candidates[whole].end + static_cast<std::uint32_t>(open);
        const auto close = text.substr(from, bracket_reach).find(U')');
        if (close == text.npos) continue;
        double sum = 0;
        auto last = whole + 1;
        for (; last < candidates.size() && candidates[last].begin < from + close; ++last)
            sum += candidates[last].fact.value;
        for (auto i = whole + 1; sum == candidates[whole].fact.value && i < last; ++i) parts.push_back(i);
    }
    return parts;
}

bool sums_both_sides(const std::vector<Candidate>& candidates, std::size_t whole) {
    if (whole < 2) return false;
    const auto &one = candidates[whole - 2], &other = candidates[whole - 1];
    const bool sides = (one.fact.kind == FactKind::buyers && other.fact.kind == FactKind::sellers) ||
                       (one.fact.kind == FactKind::sellers && other.fact.kind == FactKind::buyers);
    return sides && one.sentence == candidates[whole].sentence && other.sentence == one.sentence &&
           one.fact.value + other.fact.value == candidates[whole].fact.value;
}

std::vector<std::size_t> broken_down(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& kept) {
    if (kept.size() <= breakdown_least || kept.size() > wholes_most) return {};
    const auto& whole = candidates[kept.front()];
    const std::vector<std::size_t> rest(kept.begin() + 1, kept.end());
    const bool parts = is_money(whole.fact.kind) && std::ranges::all_of(rest, [&](auto i) {
                           return candidates[i].sentence > whole.sentence &&
                                  candidates[i].fact.currency == whole.fact.currency &&
                                  candidates[i].fact.value < whole.fact.value;
                       });
    return parts ? rest : std::vector<std::size_t>{};
}

}  // namespace gyoryu::desk
