#include "desk/read/kinds/sides.h"

#include "desk/read/kinds/chinese_sides.h"
#include "desk/read/kinds/english_sides.h"
#include "desk/read/kinds/russian_sides.h"

#include <algorithm>

namespace gyoryu::desk {

using text::Language;
using enum Tag;

namespace {

constexpr std::uint32_t side_reach = 22;
constexpr std::uint32_t place_letters_most = 12;
constexpr std::uint32_t opposite_reach = 16;
constexpr std::uint32_t purchaser_reach = 14;
constexpr std::uint32_t topic_reach = 120;
constexpr std::uint32_t shown_reach = 84;

/// "사절단은 미국 내 280여 개 업체와 상담": whom one's own side met.
bool consulted(const SentenceView& view, const Quantity& quantity) {
    if (view.language() != Language::ko || quantity.end >= view.sentence.end) return false;
    const char32_t next = view.text()[quantity.end];
    if (next != U'와' && next != U'과') return false;
    const auto limit = std::min(quantity.end + 12, view.sentence.end);
    return first_mark(view.marks, quantity.end, limit, {noun_consultation}) != nullptr &&
           first_mark(view.marks, view.sentence.begin, quantity.begin, {noun_person}) != nullptr;
}

/// "해외시장 개척을 위해 8개 기업": the word belongs to another phrase. "중국에서는 25개 기업" still tells where
/// from.
bool cut_off(const SentenceView& view, const Mark& word, const Quantity& quantity) {
    if (view.language() != Language::ko) return false;
    for (const Mark& mark : view.marks) {
        if (mark.begin >= quantity.begin) break;
        if (mark.tag != stop || mark.begin < word.end) continue;
        const char32_t first = view.text()[mark.begin];
        const bool from_where = view.text().substr(mark.begin, 2) == U"에서" ||
                                view.text().substr(mark.begin >= 2 ? mark.begin - 2 : 0, 2) == U"에서";
        if (!from_where && first != U',' && first != U'(' && first != U')' && first != 0xB7 && first != U'및')
            return true;
    }
    return false;
}

/// Behind "해외 구매자", and behind "해외 구매자 52개사" where they are counted.
std::uint32_t counted_end(const SentenceView& view, const Mark& word) {
    const auto next = std::ranges::lower_bound(view.quantities, word.end, {}, &Quantity::begin);
    const bool counted = next != view.quantities.end() && next->begin <= word.end + 1 && !next->is_deal();
    return counted ? next->end : word.end;
}

/// "해외 구매자는 현장에 22개사, 온라인으로 30개사가", "해외 구매자 52개사는 4개 상담장에서, 30개사는 온라인으로",
/// "참가기업은 가온글로벌 등 5개사": whom the clause is about.
std::optional<FactKind> side_of_topic(const SentenceView& view, const Quantity& quantity) {
    if (view.language() != Language::ko) return std::nullopt;
    std::optional<FactKind> side;
    const auto from = std::max(view.sentence.begin, quantity.begin > topic_reach ? quantity.begin - topic_reach : 0);
    const auto first = std::ranges::lower_bound(view.marks, from, {}, &Mark::begin);
    for (auto mark = first; mark != view.marks.end() && mark->begin < quantity.begin; ++mark) {
        if (mark->end >= quantity.begin || (mark->tag != noun_buyer && mark->tag != noun_seller)) continue;
        const auto end = counted_end(view, *mark);
        if (end >= quantity.begin) continue;
        const char32_t particle = view.text()[end];
        const bool topic = (particle == U'은' || particle == U'는') && view.text()[end + 1] == U' ';
        if (topic)
            side = mark->tag == noun_buyer ? FactKind::buyers : FactKind::sellers;
        else if (side)
            side.reset();
    }
    return side;
}

/// "местные компании", "local companies": the other side, unless buyers are named beside them.
FactKind local_side(const std::vector<std::optional<Head>>& heads, std::size_t i) {
    for (std::size_t j = 0; j < heads.size(); ++j)
        if (j != i && heads[j] && heads[j]->tag == noun_buyer) return FactKind::sellers;
    for (std::size_t j = 0; j < heads.size(); ++j)
        if (j != i && heads[j] && (heads[j]->tag == noun_seller || heads[j]->tag == noun_company))
            return FactKind::buyers;
    return FactKind::sellers;
}

/// "국내에서 가온 등 9개사가, 중국에서는 … 60여 개 기업이": the land that the clause opens with, set against ours.
bool from_other_land(const SentenceView& view, std::size_t i) {
    if (view.language() != Language::ko || i == 0) return false;
    const auto from = view.quantities[i - 1].end;
    const auto before = view.text().substr(from, view.quantities[i].begin - from);
    const auto there = before.substr(0, opposite_reach).find(U"에서는 ");
    if (there == before.npos) return false;
    const auto at = from + static_cast<std::uint32_t>(there);
    const auto* land = last_mark(view.marks, from, at, {Tag::place});
    const auto ours = view.text().substr(view.sentence.begin, from - view.sentence.begin);
    return land != nullptr && land->end == at && unpacked(land->value) != "KR" &&
           (ours.find(U"국내에서") != ours.npos || ours.find(U"한국에서") != ours.npos);
}

/// "저장성 기업 46곳", "46개 저장성 기업": firms of the foreign place named right before them.
bool of_foreign_place(const SentenceView& view, const std::optional<Head>& head) {
    if (view.language() != Language::ko || !head || head->tag != noun_company || head->mark.begin == 0) return false;
    const auto from = head->mark.begin > place_letters_most ? head->mark.begin - place_letters_most : 0;
    const auto* place = last_mark(view.marks, std::max(view.sentence.begin, from), head->mark.begin, {Tag::place});
    return place != nullptr && place->end + 1 == head->mark.begin && view.text()[place->end] == U' ' &&
           unpacked(place->value) != "KR";
}

/// "11개국, 37개사가 초청된다": who is invited meets ours.
bool is_invited(const SentenceView& view, const Quantity& quantity) {
    const auto behind = view.text().substr(quantity.end, 4);
    return behind == U"가 초청" || behind == U"를 초청" || behind == U"가 방한";
}

}  // namespace

bool buys_here(const SentenceView& view, std::size_t i) {
    if (!view.article->of_purchases) return false;
    const auto& quantity = view.quantities[i];
    const auto from =
        std::max(view.begin_after_last(i), quantity.begin > purchaser_reach ? quantity.begin - purchaser_reach : 0);
    const auto to = std::min(quantity.end + purchaser_reach, view.end_before_next(i));
    const auto before = view.text().substr(from, quantity.begin - from);
    const auto behind = view.text().substr(quantity.number_begin, std::max(to, quantity.end) - quantity.number_begin);
    if (behind.find(U"중소기업") != behind.npos) return false;
    for (const auto purchaser : {U"대기업", U"공공기관", U"중견기업", U"공기업", U"수요기업", U"수요처", U"유통기업"})
        if (behind.find(purchaser) != behind.npos ||
            (before.find(purchaser) != before.npos && before.find(U"중소기업") == before.npos))
            return true;
    return false;
}

bool names_foreigners(const SentenceView& view, const Mark& head) {
    const auto from = head.begin > 6 ? std::max(view.sentence.begin, head.begin - 6) : view.sentence.begin;
    const auto* mark = last_mark(view.marks, from, head.begin, {side_buyer});
    return mark != nullptr && first_mark(view.marks, mark->end, head.begin, {stop}) == nullptr;
}

FactKind side_of(const SentenceView& view, const std::vector<std::optional<Head>>& heads, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (view.language() == Language::en) return english_side(view, heads, i);
    if (view.language() == Language::zh) return chinese_side(view, heads, i);
    if (buys_here(view, i)) return FactKind::buyers;
    if (const auto side = heads[i] ? std::nullopt : side_of_topic(view, quantity)) return *side;
    if (view.language() == Language::ru)
        if (const auto side = russian_side(view, heads, i)) return *side;
    const auto shown = view.text().substr(quantity.end, shown_reach);
    if (view.language() == Language::ru && shown.find(U"представ") != shown.npos &&
        shown.find(U"продукци") != shown.npos)
        return FactKind::sellers;
    if (of_foreign_place(view, heads[i]) || from_other_land(view, i)) return FactKind::buyers;
    const std::uint32_t reach = quantity.begin > side_reach ? quantity.begin - side_reach : 0;
    std::uint32_t from = std::max(view.begin_after_last(i), reach);
    if (heads[i] && heads[i]->mark.begin > quantity.end) {
        const auto* inside = last_mark(view.marks, quantity.end, heads[i]->mark.end, {side_buyer, side_seller});
        if (inside != nullptr) return inside->tag == side_buyer ? FactKind::buyers : FactKind::sellers;
    }
    const auto* local =
        first_mark(view.marks, from, std::min(quantity.end + side_reach, view.sentence.end), {side_local});
    if (local != nullptr && local->begin >= std::max(from, quantity.number_begin)) return local_side(heads, i);
    const auto* word = last_mark(view.marks, from, quantity.begin, {side_buyer, side_seller});
    if ((word == nullptr || word->tag == side_buyer) && consulted(view, quantity)) return FactKind::buyers;
    if (!heads[i] && (word == nullptr || word->tag == side_buyer) && is_invited(view, quantity))
        return FactKind::buyers;
    const bool lists = quantity.begin >= view.sentence.begin + 2 && i > 0 &&
                       view.text().substr(quantity.begin - 2, 2) == U"등 ";  // "한국 31개사와 중국 유쿠 등 150여개사"
    const bool opposite =
        lists && word != nullptr && word->tag == side_buyer && word->begin < view.quantities[i - 1].end + 4 &&
        std::u32string_view(U"와과").find(view.text()[view.quantities[i - 1].end]) != std::u32string_view::npos;
    if (opposite) return FactKind::buyers;
    if (word == nullptr || word->tag == side_seller || cut_off(view, *word, quantity)) return FactKind::sellers;
    if (view.text().substr(word->end, quantity.begin - word->end).find(U"진출") != std::u32string_view::npos)
        return FactKind::sellers;  // "현지 진출 기업 60여곳"
    const bool mixed = last_mark(view.marks, from, word->begin, {side_seller}) != nullptr &&
                       first_mark(view.marks, word->end, quantity.begin, {et_cetera}) != nullptr;
    return mixed ? FactKind::sellers : FactKind::buyers;
}

}  // namespace gyoryu::desk
