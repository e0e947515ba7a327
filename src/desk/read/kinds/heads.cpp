#include "desk/read/article/glue.h"
#include "desk/read/kinds/english_heads.h"
#include "desk/read/kinds/english_phrase.h"
#include "desk/read/kinds/head_binder.h"
#include "desk/read/kinds/korean_deals.h"
#include "desk/read/kinds/korean_sums.h"
#include "desk/read/kinds/neighbours.h"
#include "desk/read/kinds/russian_phrase.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t before_reach = 40;

}  // namespace

std::vector<std::optional<Head>> HeadBinder::run() {
    heads_.resize(view_.quantities.size());
    for (std::size_t i = 0; i < heads_.size(); ++i) heads_[i] = direct(i);
    for (std::size_t i = heads_.size(); i-- > 0;)
        if (!heads_[i]) heads_[i] = noun_of_neighbour(view_, heads_, i);
    for (std::size_t i = 0; i < heads_.size(); ++i)
        if (!heads_[i]) heads_[i] = of_list_or_clause(i);
    for (std::size_t i = 0; i + 1 < heads_.size(); ++i)
        if (!heads_[i] && view_.language() == Language::ko) heads_[i] = noun_of_neighbour(view_, heads_, i);
    for (std::size_t i = 1; i < heads_.size(); ++i)
        if (!heads_[i] || heads_[i]->tag == noun_person) {
            const auto head = noun_of_list_before(view_, heads_, i);
            if (head) heads_[i] = head;
        }
    for (auto& head : heads_)
        if (head) settle(*head);
    return std::move(heads_);
}

bool HeadBinder::breaks(std::uint32_t from, std::uint32_t to) const {
    return first_mark(view_.marks, from, to, {stop}) != nullptr;
}

std::optional<Head> HeadBinder::direct(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    const bool korean_sum = view_.language() == Language::ko && quantity.is_money();
    if (korean_sum)
        if (const auto agreed = agreed_to_trade(view_, quantity, view_.end_before_next(i))) return agreed;
    const bool genitive_next =
        first_mark_at(quantity.behind, genitive) ||
        ((quantity.unit == unit_case || quantity.unit == unit_person) && text_[quantity.end - 1] == U'의');
    const bool behind_first = european() ? !quantity.is_money() : genitive_next || quantity.unit == unit_thing;
    auto first = behind_first ? behind(i) : before(i);
    const bool goes_on = view_.language() == Language::ru && quantity.unit == unit_thing && !quantity.is_money() &&
                         is_letter(text_[quantity.number_begin]);  // "предприятий двух республик"
    if (goes_on && !first) return std::nullopt;
    const bool firms = quantity.unit == unit_company || quantity.unit == unit_place;
    if (view_.language() == Language::ko && behind_first && firms && first && first->tag == noun_other) {
        const auto own = before(i);  // "기업 23곳의 제품": the firms are counted
        if (own && own->tag != noun_other) return own;
    }
    const bool of_chinese = view_.language() == Language::zh && first && !behind_first && !quantity.is_money() &&
                            first->mark.end < quantity.begin && text_[quantity.begin - 1] == U'的';
    if (of_chinese)  // 电商企业的200多名采购商
        if (const auto counted = behind(i)) return counted;
    if (!first) first = behind_first ? before(i) : behind(i);
    if (first || !korean_sum) return first;
    if (const auto sum = head_of_sum(view_, quantity)) return sum;
    return sum_if_contracted(view_, quantity, view_.end_before_next(i));
}

bool HeadBinder::first_mark_at(std::uint32_t at, Tag tag) const {
    const auto* mark = first_mark(view_.marks, at, std::min(at + 8, view_.sentence.end), {tag});
    return mark != nullptr && mark->begin <= at + (european() ? 1 : 0);
}

std::optional<Head> HeadBinder::behind(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    std::uint32_t from = quantity.behind;
    if (view_.language() == Language::ko && text_.substr(from, 3) == U")의 ") from += 3;
    const auto open = from;
    if (view_.language() == Language::ko && quantity.is_money()) from = behind_count_in_brackets(from);
    const auto last = from == open ? i : i + 1;  // of what stands before the noun
    if (european() && quantity.is_money())
        if (const auto* of = first_mark(view_.marks, from, std::min(from + 12, view_.sentence.end), {genitive}))
            if (of->begin == from + 1) from = of->end;
    const bool like_year = !quantity.is_money() && quantity.value >= 1950 && quantity.value <= 2100 &&
                           quantity.end - quantity.number_begin == 4;  // "Expo 2012 brought many orders"
    const std::uint32_t reach = european()                         ? (like_year                          ? 14
                                                                      : view_.language() == Language::ru ? 64
                                                                                                         : 48)
                                : view_.language() == Language::zh ? 10
                                                                   : 18;
    const std::uint32_t limit = std::min(from + reach, view_.end_before_next(last));
    return first_noun(quantity, from, limit, "noun_behind");
}

std::uint32_t HeadBinder::behind_count_in_brackets(std::uint32_t from) const {
    if (text_.substr(from, 4) != U" 규모(") return from;
    const auto close = text_.substr(from, 14).find(U")의 ");
    return close == text_.npos ? from : from + static_cast<std::uint32_t>(close) + 3;
}

std::optional<Head> HeadBinder::first_noun(const Quantity& quantity, std::uint32_t from, std::uint32_t limit,
                                           const char* rule) const {
    const Mark* best = nullptr;
    for (const Mark& mark : marks_from(from)) {
        if (mark.begin >= limit || (best != nullptr && mark.begin > best->begin)) break;
        const bool fits = counts(quantity.unit, mark.tag) && !is_event_name(mark);
        if (fits && (best == nullptr || mark.end > best->end)) best = &mark;
    }
    if (best == nullptr || blocked(quantity, from, best->begin)) return std::nullopt;
    if (const auto* whose = best->tag == noun_other ? crowd_behind(quantity, *best, limit) : nullptr)
        return Head{whose->tag, *whose, rule};
    if (best->tag == noun_other && quantity.unit == unit_case)
        for (const Mark& mark : marks_from(best->end)) {
            if (mark.begin >= limit) break;  // "17건의 환자 유치 양해각서": the noun at the end is counted
            if (is_deal(mark.tag) && !is_event_name(mark) && !blocked(quantity, from, mark.begin))
                return Head{mark.tag, mark, rule};
        }
    return Head{best->tag, *best, rule};
}

const Mark* HeadBinder::crowd_behind(const Quantity& quantity, const Mark& goods, std::uint32_t limit) const {
    if (view_.language() == Language::zh) {  // 农产品企业: what stands right behind
        const auto* firms = first_mark(view_.marks, goods.end, std::min(goods.end + 2, view_.sentence.end),
                                       {noun_company, noun_buyer, noun_seller});
        const bool counted = firms != nullptr && firms->begin == goods.end && counts(quantity.unit, firms->tag);
        return counted && text_.substr(firms->begin, 2) != U"参展" ? firms : nullptr;
    }
    if (view_.language() != Language::ko || goods.end >= limit || text_[goods.end] != U' ') return nullptr;
    const auto* crowd =
        first_mark(view_.marks, goods.end, std::min(goods.end + 8, view_.sentence.end), {noun_buyer, noun_seller});
    const bool joined = crowd != nullptr && crowd->begin == goods.end + 1 && counts(quantity.unit, crowd->tag);
    return joined ? crowd : nullptr;
}

bool HeadBinder::blocked(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const {
    const bool people = quantity.unit == unit_company || quantity.unit == unit_country;
    const bool from_where = view_.language() == Language::ko && people && text_.substr(from, 3) == U"에서 ";
    if (from_where) return breaks(from + 3, to);
    if (view_.language() == Language::ko && (quantity.unit == unit_case || quantity.unit == unit_person) &&
        text_[quantity.end - 1] == U'의') {
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin >= to) return false;
            if (mark.tag == stop && mark.end <= to && text_[mark.begin] != 0xB7 && !lists_lands(from, mark))
                return true;
        }
        return false;
    }
    std::uint32_t behind_genitive = from;
    if (view_.language() == Language::ko)
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin > from) break;
            if (mark.tag == genitive && mark.end <= to) behind_genitive = std::max(behind_genitive, mark.end);
        }
    if (view_.language() == Language::ko && quantity.unit == unit_thing) return breaks_but_dots(behind_genitive, to);
    if (view_.language() == Language::ru && quantity.unit == unit_thing)
        return breaks_but_adjectives(from, to) || skips_noun_in_russian(text_, from, to);
    return breaks(behind_genitive, to);
}

bool HeadBinder::lists_lands(std::uint32_t from, const Mark& comma) const {
    return text_[comma.begin] == U',' &&
           last_mark(view_.marks, std::max(from, comma.begin - 6), comma.begin, {Tag::place, side_buyer}) != nullptr;
}

bool HeadBinder::breaks_but_dots(std::uint32_t from, std::uint32_t to) const {
    for (const Mark& mark : marks_from(from)) {
        if (mark.begin >= to) return false;
        const bool joins = text_[mark.begin] == 0xB7 && mark.begin > from;
        if (mark.tag == stop && mark.end <= to && !joins) return true;
    }
    return false;
}

bool HeadBinder::breaks_but_adjectives(std::uint32_t from, std::uint32_t to) const {
    for (const Mark& mark : marks_from(from)) {
        if (mark.begin >= to) return false;
        if (mark.tag != stop || mark.end > to) continue;
        const auto before = text_.substr(from, mark.begin - from), behind = text_.substr(mark.end, to - mark.end);
        const bool joins = text_.substr(mark.begin, mark.end - mark.begin) == U"и" &&
                           (before.ends_with(U"ых ") || before.ends_with(U"их ")) &&
                           (behind.ends_with(U"ых ") || behind.ends_with(U"их "));
        if (!joins) return true;
    }
    return false;
}

std::span<const Mark> HeadBinder::marks_from(std::uint32_t at) const {
    const auto from = std::ranges::lower_bound(view_.marks, at, {}, &Mark::begin);
    return view_.marks.subspan(static_cast<std::size_t>(from - view_.marks.begin()));
}

std::optional<Head> HeadBinder::before(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    const std::uint32_t floor =
        std::max(view_.begin_after_last(i), quantity.begin > before_reach ? quantity.begin - before_reach : 0);
    const Mark* best = nullptr;
    for (const Mark& mark : marks_from(floor)) {
        if (mark.begin >= quantity.begin) break;
        if (mark.end > quantity.begin || !counts(quantity.unit, mark.tag) || is_event_name(mark)) continue;
        if (best == nullptr || mark.end > best->end) best = &mark;
    }
    if (best == nullptr || !glued(view_, best->end, quantity.begin)) return std::nullopt;
    const bool by_means = view_.language() == Language::ko && quantity.unit == unit_case &&
                          text_.substr(best->end, 3) == U"으로 ";  // "상담으로 총 127건의 계약"
    if (by_means) return std::nullopt;
    if (const auto came = came_of_talks(quantity, *best)) return came;
    return Head{best->tag, *best, "noun_before"};
}

std::optional<Head> HeadBinder::came_of_talks(const Quantity& quantity, const Mark& talks) const {
    if (view_.language() != Language::ko || !quantity.is_money() || talks.tag != noun_consultation ||
        text_.substr(talks.end, 3) != U"에서 ")
        return std::nullopt;
    const auto limit = std::min(quantity.behind + 14, view_.sentence.end);
    const auto* deal = first_mark(view_.marks, quantity.behind, limit, {noun_contract, noun_mou, noun_expected});
    return deal == nullptr ? std::nullopt : std::optional(Head{deal->tag, *deal, "noun_behind"});
}

std::vector<std::optional<Head>> heads_of(const SentenceView& view) {
    return view.language() == Language::en ? english_heads(view) : HeadBinder(view).run();
}

}  // namespace gyoryu::desk
