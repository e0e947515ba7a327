#include "desk/read/kinds/russian_sides.h"

#include "desk/read/kinds/russian_phrase.h"

#include <algorithm>
#include <string_view>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t side_reach = 30;
constexpr std::uint32_t land_reach = 14;
constexpr std::uint32_t clause_reach = 90;
constexpr std::uint32_t goods_letters = 13;  ///< of "продукции из "

std::int32_t land(std::string_view code) { return packed(code); }

/// "российско-китайский": of two lands, and of neither.
bool is_of_two(const Article& article, const Mark& mark) {
    const auto text = article.folded();
    return (mark.end < text.size() && text[mark.end] == U'-') || (mark.begin > 0 && text[mark.begin - 1] == U'-');
}

/// "российские экспортеры", "импортеры из Индии"; участники may be anybody's.
std::int32_t land_of(const Article& article, const Mark& side) {
    const auto marks = std::span<const Mark>(article.marks);
    const auto text = article.folded();
    const auto name = text.substr(side.begin, side.end - side.begin);
    if (name.starts_with(U"участник") || name.starts_with(U"партнер") || name.starts_with(U"агентств")) return 0;
    const auto from = side.begin > side_reach ? side.begin - side_reach : 0;
    const auto* before = last_mark(marks, from, side.begin, {side_land});
    const auto between = [&](std::uint32_t a, std::uint32_t b) { return text.substr(a, b - a); };
    if (before != nullptr && !is_of_two(article, *before) &&
        between(before->end, side.begin).find_first_of(U".,;:()\n") == text.npos &&
        between(before->end, side.begin).find(U" наш") == text.npos)  // "Швейники Примерии нашли покупателей"
        return before->value;
    const auto* behind = first_mark(marks, side.end, side.end + land_reach, {side_land});
    if (behind == nullptr || is_of_two(article, *behind)) return 0;
    const auto gap = between(side.end, behind->begin);
    return gap == U" " || gap == U" из " ? behind->value : 0;
}

/// Between the number and its noun, right before the number or right behind the noun.
const Mark* land_beside(const SentenceView& view, const Head* head, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (head != nullptr && head->mark.begin >= quantity.end) {
        const auto limit = std::min(head->mark.end + land_reach, view.end_before_next(i));
        if (const auto* inside = last_mark(view.marks, quantity.end, head->mark.end, {side_land})) return inside;
        const auto* behind = first_mark(view.marks, head->mark.end, limit, {side_land});
        if (behind != nullptr && behind->begin == head->mark.end + 1) return behind;
    }
    const auto from = std::max(view.begin_after_last(i), quantity.begin > land_reach ? quantity.begin - land_reach : 0);
    const auto* before = last_mark(view.marks, from, quantity.begin, {side_land});
    return before != nullptr && before->end + 1 >= quantity.begin ? before : nullptr;
}

/// "с казахстанской стороны участвовали 83 компании", "турецкую сторону представили 30 фирм".
const Mark* land_of_table(const SentenceView& view, const Quantity& quantity) {
    const auto from = std::max(view.sentence.begin,
                               quantity.begin > clause_reach ? quantity.begin - clause_reach : view.sentence.begin);
    const auto* mark = last_mark(view.marks, from, quantity.begin, {side_land});
    if (mark == nullptr) return nullptr;
    return view.text().substr(mark->end).starts_with(U" сторон") ? mark : nullptr;
}

/// "встретились с 64 импортерами", "со 130 китайскими компаниями"; "вместе с 12 предприятиями" is one's own side.
bool is_met(const SentenceView& view, const Head* head, const Quantity& quantity) {
    if (head == nullptr || head->mark.begin < quantity.end) return false;
    const auto noun = view.text().substr(head->mark.begin, head->mark.end - head->mark.begin);
    if (!noun.ends_with(U"ами") && !noun.ends_with(U"ями")) return false;
    const auto before = view.text().substr(view.sentence.begin, quantity.begin - view.sentence.begin);
    return (before.ends_with(U" с ") || before.ends_with(U" со ")) && !before.ends_with(U"вместе с ") &&
           !before.ends_with(U"вместе со ");
}

/// "выставка товаров из Примерии", "ярмарка продукции Примерии".
bool sends_goods(const Article& article, const Mark& land) {
    const auto from = land.begin > goods_letters ? land.begin - goods_letters : 0;
    const auto before = article.folded().substr(from, land.begin - from);
    return before.ends_with(U"товаров из ") || before.ends_with(U"продукции из ") || before.ends_with(U"товаров ") ||
           before.ends_with(U"продукции ");
}

/// "15 казахстанских компаний, которые экспортируют".
bool that_export(const SentenceView& view, const Quantity& quantity) {
    const auto behind = view.text().substr(quantity.end, std::min(clause_reach, view.sentence.end - quantity.end));
    const auto who = behind.find(U", котор");
    return who != behind.npos && behind.find(U"экспорт", who) != behind.npos;
}

}  // namespace

void settle_lands(Article& article) {
    std::int32_t korea = 0;
    for (const Mark& mark : article.marks) {
        if (mark.tag == side_land && mark.value == land("KR")) korea = mark.value;
        article.of_russians |= mark.tag == side_local || (mark.tag == side_land && mark.value == land("RU"));
        if (mark.tag == noun_seller && article.selling_land == 0) article.selling_land = land_of(article, mark);
        if (article.selling_land == 0 && (mark.tag == side_land || mark.tag == place) && sends_goods(article, mark))
            article.selling_land = mark.value;
        if (mark.tag == noun_buyer && article.buying_land == 0) article.buying_land = land_of(article, mark);
    }
    if (article.selling_land == 0 && article.buying_land != korea) article.selling_land = korea;
}

std::optional<FactKind> russian_side(const SentenceView& view, const std::vector<std::optional<Head>>& heads,
                                     std::size_t i) {
    const auto& quantity = view.quantities[i];
    const Head* head = heads[i] ? &*heads[i] : nullptr;
    const auto selling = view.article->selling_land;
    const auto* named = land_beside(view, head, i);
    const bool at_table = named == nullptr;
    if (at_table) named = land_of_table(view, quantity);
    if (named != nullptr && selling != 0) return named->value == selling ? FactKind::sellers : FactKind::buyers;
    if (named != nullptr && named->value == view.article->buying_land) return FactKind::buyers;
    if (named != nullptr && (named->value == land("RU") || that_export(view, quantity))) return FactKind::sellers;
    if (named != nullptr && at_table && view.article->of_russians) return FactKind::buyers;
    if (is_met(view, head, quantity)) return FactKind::buyers;
    if (head != nullptr && head->tag == noun_company && exhibits_in_russian(view, i)) return FactKind::sellers;
    return std::nullopt;
}

}  // namespace gyoryu::desk
