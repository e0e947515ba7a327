#include "desk/read/kinds/english_phrase.h"
#include "desk/read/kinds/head_binder.h"
#include "desk/read/kinds/neighbours.h"

#include <algorithm>

// Nouns that stand further from an amount or a count than right before or behind it.
namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t wide_reach = 60;
constexpr std::uint32_t topic_reach = 12;

}  // namespace

std::optional<Head> HeadBinder::of_list_or_clause(std::size_t i) const {
    auto head = wide(i);
    const bool loose = !head || std::string_view(head->rule) == "noun_of_clause_behind";
    if (i == 0 || !loose || view_.language() != Language::ko || !view_.quantities[i].is_deal()) return head;
    const auto listed = noun_of_list_before(view_, heads_, i);
    return listed ? listed : head;
}

std::optional<Head> HeadBinder::wide(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    if (!quantity.is_deal()) return std::nullopt;
    const bool firms_between = i > 0 && view_.quantities[i - 1].unit == unit_company &&
                               quantity.begin - view_.quantities[i - 1].end <= 1;  // "계약액 3개 업체 51만 달러"
    const auto last = firms_between ? i - 1 : i;
    const std::uint32_t floor = std::max(last > 0 ? view_.quantities[last - 1].end : view_.sentence.begin,
                                         quantity.begin > wide_reach ? quantity.begin - wide_reach : 0);
    const Mark* best = nullptr;
    for (const Mark& mark : marks_from(floor)) {
        if (mark.begin >= quantity.begin) break;
        if (mark.end > quantity.begin || !counts(quantity.unit, mark.tag) || is_event_name(mark) || taken(mark))
            continue;
        if (best == nullptr || mark.end > best->end) best = &mark;
    }
    if (best == nullptr || !is_deal(best->tag))
        if (auto same = of_amount_behind(i)) return same;
    if (best != nullptr && in_one_clause(quantity, best->end, quantity.begin))
        return Head{best->tag, *best, "noun_of_clause_before"};
    const std::uint32_t limit = std::min(quantity.end + wide_reach, view_.end_before_next(i));
    for (const Mark& mark : marks_from(quantity.behind)) {
        if (mark.begin >= limit) break;
        if (counts(quantity.unit, mark.tag) && !is_event_name(mark) && !taken(mark)) {
            const auto gap = text_.substr(quantity.behind, mark.begin - quantity.behind);
            if (view_.language() == Language::ko && gap.find(U", ") != gap.npos) break;
            if (!in_one_clause(quantity, quantity.behind, mark.begin)) break;
            return Head{mark.tag, mark, "noun_of_clause_behind"};
        }
    }
    if (auto topic = of_the_topic(quantity)) return topic;
    return quantity.unit == unit_case ? of_the_meeting(quantity) : std::nullopt;
}

std::optional<Head> HeadBinder::of_amount_behind(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    if (view_.language() != Language::ko || quantity.unit != unit_case || i + 1 >= view_.quantities.size())
        return std::nullopt;
    const auto& next = view_.quantities[i + 1];
    const auto gap = text_.substr(quantity.behind, next.begin - quantity.behind);
    if (!next.is_money() || gap.size() > 2 || gap.find_first_not_of(U" ,") != gap.npos) return std::nullopt;
    const auto head = wide(i + 1);
    if (!head || !is_deal(head->tag)) return std::nullopt;
    return Head{head->tag, head->mark, "same_as_behind"};
}

bool HeadBinder::in_one_clause(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const {
    if (view_.language() != Language::ko) return true;
    const auto gap = text_.substr(from, to - from);
    if (!quantity.is_money()) return gap.find(U"다.") == gap.npos;
    for (const auto ends : {U"다.", U"며 ", U"고 ", U"져 ", U"해 ", U"하여 ", U"지만 ", U"로 "})
        if (gap.find(ends) != gap.npos) return false;
    return true;
}

std::optional<Head> HeadBinder::of_the_topic(const Quantity& quantity) const {
    if (view_.language() != Language::ko) return std::nullopt;
    const auto limit = std::min(view_.sentence.begin + topic_reach, quantity.begin);
    const auto* noun = first_mark(view_.marks, view_.sentence.begin, limit,
                                  {noun_consultation, noun_contract, noun_expected, noun_mou});
    if (noun == nullptr || is_event_name(*noun) || noun->end >= quantity.begin) return std::nullopt;
    for (const Mark& mark : marks_from(noun->begin)) {
        if (mark.begin > noun->begin) break;
        if (is_deal(mark.tag) && mark.end > noun->end) noun = &mark;
    }
    const char32_t particle = text_[noun->end];
    const bool total_before =
        last_mark(view_.marks, quantity.begin > 8 ? quantity.begin - 8 : 0, quantity.begin, {total}) != nullptr;
    if ((particle != U'은' && particle != U'는') || (quantity.is_money() && !total_before)) return std::nullopt;
    return Head{noun->tag, *noun, "topic_of_sentence"};
}

std::optional<Head> HeadBinder::of_the_meeting(const Quantity& quantity) const {
    if (view_.language() != Language::ko) return std::nullopt;
    const auto from = quantity.begin > wide_reach ? quantity.begin - wide_reach : 0;
    const auto* meeting =
        last_mark(view_.marks, std::max(from, view_.sentence.begin), quantity.begin, {noun_consultation});
    if (meeting == nullptr || !is_event_name(*meeting)) return std::nullopt;
    const auto rest = text_.substr(quantity.end, view_.sentence.end - quantity.end);
    if (rest.find(U"실적") == rest.npos && rest.find(U"성과") == rest.npos) return std::nullopt;
    return Head{noun_consultation, *meeting, "of_the_meeting"};
}

bool HeadBinder::taken(const Mark& mark) const {
    return std::ranges::any_of(
        heads_, [&](const auto& head) { return head && head->mark.begin <= mark.begin && mark.end <= head->mark.end; });
}

}  // namespace gyoryu::desk
