#include "desk/read/kinds/mixed_amounts.h"

#include "desk/read/kinds/neighbours.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;
using Heads = std::vector<std::optional<Head>>;

constexpr std::uint32_t amount_reach = 14;

/// "계약 12건 및 MOU 46건에 따른 총 2억 달러": one amount of two counts.
bool of_two_counts(const SentenceView& view, const Heads& heads, std::size_t i) {
    if (view.language() != Language::ko || i < 2 || !heads[i - 1] || !heads[i - 2]) return false;
    const Tag one = heads[i - 2]->tag, other = heads[i - 1]->tag;
    const bool both = (one == noun_contract && other == noun_mou) || (one == noun_mou && other == noun_contract);
    if (!both || view.quantities[i - 1].is_money() || view.quantities[i - 2].is_money()) return false;
    const auto gap =
        view.text().substr(view.quantities[i - 1].end, view.quantities[i].begin - view.quantities[i - 1].end);
    return gap.size() < 16 && (gap.find(U"따른") != gap.npos || gap.find(U"총") != gap.npos);
}

/// "수출 상담과 MOU 체결액은 약 197만 달러".
bool behind_consultation(const SentenceView& view, const Head& head) {
    if (head.mark.begin < view.sentence.begin + 3) return false;
    const auto* last = last_mark(view.marks, head.mark.begin - 3, head.mark.begin, {noun_consultation});
    const auto from = head.mark.begin >= 8 ? std::max(view.sentence.begin, head.mark.begin - 8) : view.sentence.begin;
    if (last == nullptr) last = last_mark(view.marks, from, head.mark.begin, {noun_consultation});
    if (last == nullptr || last->end > head.mark.begin) return false;
    const auto gap = view.text().substr(last->end, head.mark.begin - last->end);
    return gap == U"과 " || gap == U" 및 " || gap == U"·";
}

/// "592만 달러 수출상담과 계약추진 37건 289만 달러": each has its amount.
bool has_own_amount(const SentenceView& view, std::size_t i, const Mark& other) {
    if (other.begin < view.quantities[i].end) return false;
    for (auto j = i + 1; j < view.quantities.size() && view.quantities[j].begin < other.end + amount_reach; ++j)
        if (view.quantities[j].is_money() && view.quantities[j].begin >= other.end) return true;
    return false;
}

/// The same of the amount behind, whose noun the other's is joined to.
bool first_has_own_amount(const SentenceView& view, const Heads& heads, std::size_t i) {
    for (auto j = i; j-- > 0 && view.quantities[j].behind + 2 * amount_reach > view.quantities[i].begin;)
        if (view.quantities[j].is_money() && heads[j] && heads[j]->tag != heads[i]->tag &&
            heads[j]->mark.begin >= view.quantities[j].end && heads[j]->mark.end <= heads[i]->mark.begin)
            return true;
    return false;
}

/// "수출상담·계약추진 성과 116만 달러", "235만 달러의 성과(계약+MOU)": nobody can say how much of it is which.
bool joins_two_kinds(const SentenceView& view, const Heads& heads, std::size_t i) {
    if (view.language() != Language::ko) return false;
    const auto& head = *heads[i];
    if (head.tag == noun_consultation &&
        ends_with_before(view, head.mark.begin, {U"수출및 ", U"수출 및 ", U"계약 및 "}))
        return !first_has_own_amount(view, heads, i);  // "678만 달러의 수출 및 상담실적"
    if (head.tag != noun_consultation && behind_consultation(view, head)) return !first_has_own_amount(view, heads, i);
    const auto limit = std::min(head.mark.end + 10, view.sentence.end);
    const auto* next = head.tag == noun_consultation
                           ? first_mark(view.marks, head.mark.end, limit, {noun_contract, noun_expected, noun_mou})
                       : head.tag == noun_contract || head.tag == noun_project
                           ? first_mark(view.marks, head.mark.end, limit, {noun_mou, noun_expected, noun_consultation})
                           : first_mark(view.marks, head.mark.end, limit, {noun_contract, noun_consultation});
    if (next == nullptr || has_own_amount(view, i, *next)) return false;
    const auto gap = view.text().substr(head.mark.end, next->begin - head.mark.end);
    if (gap == U"+" || gap == U" + ") return true;
    const bool consulted = next->tag == noun_consultation && (gap == U" 및 " || gap == U"과 " || gap == U"와 ");
    if (head.tag != noun_consultation) return consulted;
    return gap == U"·" || gap == U" 및 " || gap == U"/" || gap == U"과 " || gap == U" · " || gap == U"(" ||
           gap == U" 체결과 ";
}

}  // namespace

bool is_of_two_kinds(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i) {
    return joins_two_kinds(view, heads, i) || of_two_counts(view, heads, i);
}

}  // namespace gyoryu::desk
