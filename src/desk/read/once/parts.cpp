#include "desk/read/once/parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t named_reach = 40;
constexpr std::uint32_t noun_reach = 24;      ///< from a figure to the bracket behind what it counts
constexpr std::uint32_t bracket_reach = 120;  ///< the letters of such a bracket
constexpr std::uint32_t day_reach = 12;       ///< "지난 18·19일"
constexpr std::uint32_t topic_reach = 12;     ///< of the place that a sentence begins with
constexpr std::size_t wholes_most = 12;       ///< candidates looked back at
constexpr double round_share = 0.05;          ///< by which a sum told as 여, 약 may miss its parts
constexpr std::size_t field_least = 3;        ///< figures that make a list by field

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

/// "지난 18·19일 도쿄에서 열린 전시상담회에서": a meeting with days of its own.
bool held_on_other_days(const Article& article, const Candidate& one, std::u32string_view before) {
    const auto last = before.rfind(U"지난 ");
    if (article.language != text::Language::ko || last == before.npos) return false;
    const auto days = before.substr(last, day_reach);
    const auto day = days.find(U'일');
    if (day == days.npos || !is_digit(days[day - 1])) return false;
    const auto& sentence = article.sentences[one.sentence];
    if (last > 0 && article.folded().substr(0, sentence.begin).find(days.substr(0, day)) != days.npos) return false;
    for (const Mark& mark : article.marks_of(sentence))
        if (mark.tag == Tag::event_word && mark.end < one.begin && mark.begin >= sentence.begin &&
            before.substr(mark.end - sentence.begin).starts_with(U"에서 "))
            return true;
    return false;
}

/// "추후 28만 달러 규모의 추가 계약", "호찌민에서는 …": told as something besides, where "이밖에" leads to what follows
/// it.
bool of_another_event(const Article& article, const Candidate& one) {
    const auto& sentence = article.sentences[one.sentence];
    const auto words = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    for (const auto besides : {U"추가", U"별도", U"이와 함께", U"이와함께", U"향후", U"추후", U"아울러", U"此外",
                               U"另外", U"besides", U"in addition", U"separately", U"кроме того", U"помимо"})
        if (words.find(besides) != words.npos) return true;
    const auto before = words.substr(0, one.begin - sentence.begin);
    for (const auto besides : {U"이밖에", U"이 밖에", U"그 밖에", U"이외에", U"이 외에"})
        if (before.find(besides) != before.npos) return true;
    if (held_on_other_days(article, one, before)) return true;
    if (words.starts_with(U"또 ") && one.fact.kind == FactKind::expected_contract_amount) return true;
    const auto behind = article.folded().substr(one.end, 4);
    if (behind.size() > 1 && behind[0] == U'(' && is_digit(behind[1]))
        return true;  // "189만 달러(8건)": counted of the event
    if (article.language != text::Language::ko) return false;
    if (one.sentence > 0) {  // "예시구 역시 상담회를 열었다. 상담액은 77만 달러다"
        const auto& last = article.sentences[one.sentence - 1];
        const auto told = article.folded().substr(last.begin, last.end - last.begin);
        for (const auto alike : {U" 역시 ", U"비슷한 시기"})
            if (last.role == LineRole::sentence && told.find(alike) != told.npos) return true;
    }
    const auto limit = std::min(sentence.begin + topic_reach, one.begin);
    const auto* place = first_mark(article.marks_of(sentence), sentence.begin, limit, {Tag::place});
    return place != nullptr && unpacked(place->value) != "KR";
}

using Indexes = std::vector<std::size_t>;

Indexes smaller(const std::vector<Candidate>& all, const Indexes& kept, std::size_t whole,
                std::optional<std::size_t> sentence) {
    Indexes found;
    for (const auto i : kept) {
        const bool part = i != whole && all[i].fact.currency == all[whole].fact.currency &&
                          all[i].people == all[whole].people && all[i].fact.value < all[whole].fact.value &&
                          (!sentence || all[i].sentence == *sentence);
        const bool again = std::ranges::any_of(found, [&](auto j) {
            return all[j].fact.value == all[i].fact.value && all[j].sentence != all[i].sentence;
        });
        if (part && !again) found.push_back(i);
    }
    return found;
}

bool of_two_sides(const Candidate& one, const Candidate& other) {
    return (one.fact.kind == FactKind::buyers && other.fact.kind == FactKind::sellers) ||
           (one.fact.kind == FactKind::sellers && other.fact.kind == FactKind::buyers);
}

/// 70 and 28 are "100여 개".
bool is_about(double sum, const Fact& whole) {
    const double tolerance = whole.qualifier == Qualifier::none ? 0 : round_share * whole.value;
    return std::abs(sum - whole.value) <= tolerance;
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
        for (auto j = i; j-- > 0 && i - j <= wholes_most && candidates[j].sentence + 1 >= one.sentence;) {
            const auto& whole = candidates[j];
            if (whole.fact.kind != one.fact.kind || whole.fact.currency != one.fact.currency ||
                whole.fact.value <= one.fact.value)
                continue;
            const auto word = part_word(article, one);  // looked for only where something is larger
            if (!word) break;
            if (whole.begin >= *word) continue;
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
        if (sum != candidates[whole].fact.value) continue;
        if (last == whole + 3 && of_two_sides(candidates[whole + 1], candidates[whole + 2])) {
            parts.push_back(whole);
            continue;
        }
        for (auto i = whole + 1; i < last; ++i) parts.push_back(i);
    }
    return parts;
}

std::vector<std::size_t> counts_by_field(const Article& article, const std::vector<Candidate>& candidates,
                                         const std::vector<std::size_t>& kept) {
    std::vector<std::size_t> parts, listed;
    for (std::size_t k = 0; k < kept.size(); ++k) {
        const auto& one = candidates[kept[k]];
        if (is_money(one.fact.kind)) return {};
        if (!listed.empty() && candidates[listed.back()].sentence != one.sentence) listed.clear();
        const bool opens = listed.empty() && k > 0 && candidates[kept[k - 1]].sentence < one.sentence;
        const auto end = listed.empty() ? one.begin : candidates[listed.back()].end;
        const bool follows = !listed.empty() && article.folded().substr(end, one.begin - end).find_first_of(U";；") !=
                                                    std::u32string::npos;
        if (opens || follows) listed.push_back(kept[k]);
        if (listed.size() == field_least) parts.insert(parts.end(), listed.begin(), listed.end());
        if (listed.size() > field_least && follows) parts.push_back(kept[k]);
    }
    return parts;
}

std::vector<std::size_t> guests_told_later(const std::vector<Candidate>& candidates,
                                           const std::vector<std::size_t>& kept) {
    std::vector<std::size_t> later;
    const Candidate* largest = nullptr;
    for (const auto i : kept) {
        const auto& one = candidates[i];
        const bool guests =
            one.fact.kind == FactKind::buyer_countries || (one.fact.kind == FactKind::buyers && one.people);
        if (!guests) continue;
        if (largest != nullptr && largest->sentence < one.sentence && largest->fact.value > one.fact.value)
            later.push_back(i);
        else
            largest = &one;
    }
    return later;
}

std::vector<std::size_t> firms_told_later(const std::vector<Candidate>& candidates,
                                          const std::vector<Decision>& decisions,
                                          const std::vector<std::size_t>& kept) {
    std::vector<std::size_t> later;
    const Candidate *first = nullptr, *largest = nullptr;  ///< of all so far, of those whose noun tells their side
    for (const auto i : kept) {
        const auto& one = candidates[i];
        if ((one.fact.kind != FactKind::sellers && one.fact.kind != FactKind::buyers) || one.people) continue;
        const bool bare = decisions[one.decision].rule == "companies_who_took_part";
        const auto* before = bare ? first : largest;
        if (before != nullptr && before->sentence < one.sentence && (bare || before->fact.value > one.fact.value))
            later.push_back(i);
        if (first == nullptr) first = &one;
        if (!bare && (largest == nullptr || largest->fact.value < one.fact.value)) largest = &one;
    }
    return later;
}

bool sums_both_sides(const std::vector<Candidate>& candidates, std::size_t whole) {
    if (whole < 2) return false;
    const auto &one = candidates[whole - 2], &other = candidates[whole - 1];
    return of_two_sides(one, other) && one.sentence == candidates[whole].sentence && other.sentence == one.sentence &&
           is_about(one.fact.value + other.fact.value, candidates[whole].fact);
}

std::vector<std::size_t> amounts_behind_larger(const Article& article, const std::vector<Candidate>& candidates,
                                               const std::vector<std::size_t>& kept) {
    std::vector<std::size_t> parts;
    std::map<std::string, const Candidate*> all_largest;  ///< of each currency, of those so far
    for (const auto i : kept) {
        const auto& one = candidates[i];
        if (!is_money(one.fact.kind)) return {};
        auto& largest = all_largest[one.fact.currency];
        const bool same = largest != nullptr;
        if (same && one.sentence > largest->sentence && one.fact.value < largest->fact.value &&
            !of_another_event(article, one))
            parts.push_back(i);
        else if (!same || one.fact.value > largest->fact.value)
            largest = &one;
    }
    return parts;
}

}  // namespace gyoryu::desk
