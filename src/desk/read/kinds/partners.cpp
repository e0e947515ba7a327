#include "desk/read/kinds/partners.h"

#include <algorithm>

namespace gyoryu::desk {

using text::Language;
using enum Tag;

namespace {

constexpr double few = 5;
constexpr std::uint32_t deal_reach = 40;

/// "2개사와 화상상담을 한 다음": whom one participant met.
bool met_by_one(std::u32string_view behind) {
    for (const auto met : {U"협상", U"상담을 마", U"상담을 한 "})
        if (behind.find(met) != behind.npos) return true;
    return false;
}

/// 해외 기업, 현지 업체.
bool names_firms(const SentenceView& view, const Mark& noun) {
    const auto name = view.text().substr(noun.begin, noun.end - noun.begin);
    return noun.tag == noun_buyer && (name.ends_with(U"기업") || name.ends_with(U"업체"));
}

}  // namespace

bool is_partner_of_deal(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (view.language() != Language::ko) return false;
    const bool noun_behind = heads[i] && heads[i]->mark.begin >= quantity.end &&
                             (heads[i]->tag == noun_company || names_firms(view, heads[i]->mark));
    const auto behind = noun_behind ? heads[i]->mark.end : quantity.end;
    const char32_t next = behind < view.sentence.end ? view.text()[behind] : 0;
    if (view.text().substr(behind, 5).find(U"로부터") != std::u32string_view::npos) return true;
    if (next != U'과' && next != U'와') return false;
    if (view.sentence.role == LineRole::headline) return true;
    const auto limit = std::min(quantity.end + deal_reach, view.sentence.end);
    const bool amount_next =
        i + 1 < heads.size() && view.quantities[i + 1].is_money() && view.quantities[i + 1].begin < limit;
    if (quantity.value <= few && amount_next && (!heads[i + 1] || heads[i + 1]->tag != noun_consultation)) return true;
    if (quantity.value <= few && met_by_one(view.text().substr(quantity.end, 14))) return true;
    return first_mark(view.marks, quantity.end, limit, {signs}) != nullptr &&
           first_mark(view.marks, quantity.end, limit, {noun_consultation}) == nullptr;
}

bool sends_investors(const SentenceView& view, std::size_t i) {
    if (view.language() != Language::ko || view.quantities[i].unit != unit_company) return false;
    const auto behind = view.text().substr(view.quantities[i].end, 24);
    const auto whom = std::min(behind.find(U"투자자"), behind.find(U"투자가"));
    if (whom == behind.npos) return false;
    const auto gap = behind.substr(0, whom);
    return gap.find_first_of(U",과와") == gap.npos && gap.find(U"명") != gap.npos;
}

bool names_themselves(const SentenceView& view, std::size_t i) {
    const auto& quantity = view.quantities[i];
    return view.language() == Language::ko && quantity.value <= few && quantity.end - quantity.number_begin == 2 &&
           view.text()[quantity.end - 1] == U'사';
}

bool names_places(const SentenceView& view, std::size_t i) {
    const auto& quantity = view.quantities[i];
    const auto before = view.text().substr(view.sentence.begin, quantity.begin - view.sentence.begin);
    if (view.language() != Language::ko || quantity.unit != unit_place || !before.ends_with(U"등 ")) return false;
    const auto* place =
        last_mark(view.marks, quantity.begin > 8 ? quantity.begin - 8 : 0, quantity.begin, {Tag::place});
    return place != nullptr && place->end + 4 >= quantity.begin;
}

}  // namespace gyoryu::desk
