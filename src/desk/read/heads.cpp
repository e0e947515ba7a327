#include "desk/read/heads.h"

#include "desk/read/english_heads.h"
#include "desk/read/english_phrase.h"
#include "desk/read/neighbours.h"

#include <algorithm>
#include <string_view>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t before_reach = 40;
constexpr std::uint32_t wide_reach = 60;
constexpr std::uint32_t topic_reach = 12;

class Binder {
public:
    explicit Binder(const SentenceView& view) : view_(view), text_(view.text()) {}

    std::vector<std::optional<Head>> run() {
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

private:
    bool european() const { return view_.language() == Language::en || view_.language() == Language::ru; }

    /// 상담회, 상담장, 洽谈会 are no consultations.
    bool is_event_name(const Mark& mark) const {
        if (mark.tag != noun_consultation || mark.end >= text_.size()) return false;
        const char32_t next = text_[mark.end];
        return next == U'회' || next == U'장' || next == U'사' || next == U'원' || next == U'会' || next == U'會' ||
               next == U'창';
    }

    bool breaks(std::uint32_t from, std::uint32_t to) const {
        return first_mark(view_.marks, from, to, {stop}) != nullptr;
    }

    std::optional<Head> direct(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
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
        return first ? first : behind_first ? before(i) : behind(i);
    }

    bool first_mark_at(std::uint32_t at, Tag tag) const {
        const auto* mark = first_mark(view_.marks, at, std::min(at + 8, view_.sentence.end), {tag});
        return mark != nullptr && mark->begin <= at + (european() ? 1 : 0);
    }

    /// "42건의 상담", "38 Korean companies", "$3 million in contracts".
    std::optional<Head> behind(std::size_t i) const {
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

    /// "910만 달러 규모(60건)의 수출상담": behind the bracket.
    std::uint32_t behind_count_in_brackets(std::uint32_t from) const {
        if (text_.substr(from, 4) != U" 규모(") return from;
        const auto close = text_.substr(from, 14).find(U")의 ");
        return close == text_.npos ? from : from + static_cast<std::uint32_t>(close) + 3;
    }

    std::optional<Head> first_noun(const Quantity& quantity, std::uint32_t from, std::uint32_t limit,
                                   const char* rule) const {
        const Mark* best = nullptr;
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin >= limit || (best != nullptr && mark.begin > best->begin)) break;
            const bool fits = counts(quantity.unit, mark.tag) && !is_event_name(mark);
            if (fits && (best == nullptr || mark.end > best->end)) best = &mark;
        }
        if (best == nullptr || blocked(quantity, from, best->begin)) return std::nullopt;
        if (best->tag == noun_other && quantity.unit == unit_case)
            for (const Mark& mark : marks_from(best->end)) {
                if (mark.begin >= limit) break;  // "17건의 환자 유치 양해각서": the noun at the end is counted
                if (is_deal(mark.tag) && !is_event_name(mark) && !blocked(quantity, from, mark.begin))
                    return Head{mark.tag, mark, rule};
            }
        return Head{best->tag, *best, rule};
    }

    /// "37개사에서 바이어": the place where people come from is no end of the phrase.
    bool blocked(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const {
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
        if (view_.language() == Language::ko && quantity.unit == unit_thing)
            return breaks_but_dots(behind_genitive, to);
        if (view_.language() == Language::ru && quantity.unit == unit_thing) return breaks_but_adjectives(from, to);
        return breaks(behind_genitive, to);
    }

    /// "95명의 동남아, 중동 바이어": the comma stands between lands.
    bool lists_lands(std::uint32_t from, const Mark& comma) const {
        return text_[comma.begin] == U',' && last_mark(view_.marks, std::max(from, comma.begin - 6), comma.begin,
                                                       {Tag::place, side_buyer}) != nullptr;
    }

    /// "11개 농·식품 제조업체": a dot joins what firms make, unless it ends the number ("360개·국내 기업 1,500개").
    bool breaks_but_dots(std::uint32_t from, std::uint32_t to) const {
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin >= to) return false;
            const bool joins = text_[mark.begin] == 0xB7 && mark.begin > from;
            if (mark.tag == stop && mark.end <= to && !joins) return true;
        }
        return false;
    }

    /// "40 рыбопромышленных и торговых компаний": joins two of one noun.
    bool breaks_but_adjectives(std::uint32_t from, std::uint32_t to) const {
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

    std::span<const Mark> marks_from(std::uint32_t at) const {
        const auto from = std::ranges::lower_bound(view_.marks, at, {}, &Mark::begin);
        return view_.marks.subspan(static_cast<std::size_t>(from - view_.marks.begin()));
    }

    /// "상담 42건", "상담액은 총 380만 달러", "contracts worth $3 million": nothing but glue between.
    std::optional<Head> before(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const std::uint32_t floor =
            std::max(view_.begin_after_last(i), quantity.begin > before_reach ? quantity.begin - before_reach : 0);
        const Mark* best = nullptr;
        for (const Mark& mark : marks_from(floor)) {
            if (mark.begin >= quantity.begin) break;
            if (mark.end > quantity.begin || !counts(quantity.unit, mark.tag) || is_event_name(mark)) continue;
            if (best == nullptr || mark.end > best->end) best = &mark;
        }
        if (best == nullptr || !glued(best->end, quantity.begin)) return std::nullopt;
        const bool by_means = view_.language() == Language::ko && quantity.unit == unit_case &&
                              text_.substr(best->end, 3) == U"으로 ";  // "상담으로 총 127건의 계약"
        if (by_means) return std::nullopt;
        if (const auto came = came_of_talks(quantity, *best)) return came;
        return Head{best->tag, *best, "noun_before"};
    }

    /// "첫 상담에서 1천140만불 상당을 수출 계약하는": the deal, not where it was made.
    std::optional<Head> came_of_talks(const Quantity& quantity, const Mark& talks) const {
        if (view_.language() != Language::ko || !quantity.is_money() || talks.tag != noun_consultation ||
            text_.substr(talks.end, 3) != U"에서 ")
            return std::nullopt;
        const auto limit = std::min(quantity.behind + 14, view_.sentence.end);
        const auto* deal = first_mark(view_.marks, quantity.behind, limit, {noun_contract, noun_mou, noun_expected});
        return deal == nullptr ? std::nullopt : std::optional(Head{deal->tag, *deal, "noun_behind"});
    }

    bool glued(std::uint32_t from, std::uint32_t to) const {
        while (from < to) {
            std::uint32_t next = from;
            for (const Mark& mark : marks_from(from)) {
                if (mark.begin > from) break;
                if (mark.end <= to && (mark.tag == glue || counts_as_glue(mark.tag))) next = std::max(next, mark.end);
            }
            if (next == from) return false;
            from = next;
        }
        return true;
    }

    bool counts_as_glue(Tag tag) const {
        return tag == total || tag == before_about || tag == before_over || tag == Tag::place;
    }

    /// "가에서 38건 375만 달러, 나에서 39건 245만 달러로 추가 계약이 …": a list goes on before the clause does.
    std::optional<Head> of_list_or_clause(std::size_t i) const {
        auto head = wide(i);
        const bool loose = !head || std::string_view(head->rule) == "noun_of_clause_behind";
        if (i == 0 || !loose || view_.language() != Language::ko || !view_.quantities[i].is_deal()) return head;
        const auto listed = noun_of_list_before(view_, heads_, i);
        return listed ? listed : head;
    }

    /// For amounts and cases: the nearest noun of the clause that no other quantity has taken.
    std::optional<Head> wide(std::size_t i) const {
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

    /// "68개 품목을 내놓아 83건 871만 달러어치를 상담하고": a count is of what the amount right behind it is of.
    std::optional<Head> of_amount_behind(std::size_t i) const {
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

    /// "상담을 가져 2억 달러", "245만 달러로 추후 계약이": a verb or an adverbial between ends what one clause says.
    bool in_one_clause(const Quantity& quantity, std::uint32_t from, std::uint32_t to) const {
        if (view_.language() != Language::ko) return true;
        const auto gap = text_.substr(from, to - from);
        if (!quantity.is_money()) return gap.find(U"다.") == gap.npos;
        for (const auto ends : {U"다.", U"며 ", U"고 ", U"져 ", U"해 ", U"하여 ", U"지만 ", U"로 "})
            if (gap.find(ends) != gap.npos) return false;
        return true;
    }

    /// "계약액은 한 회사의 15만 달러를 포함해 모두 70만 달러": what the sentence begins with.
    std::optional<Head> of_the_topic(const Quantity& quantity) const {
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

    /// "두바이 상담회에서 56만 달러(12건)의 실적": what a meeting counts are consultations.
    std::optional<Head> of_the_meeting(const Quantity& quantity) const {
        if (view_.language() != Language::ko) return std::nullopt;
        const auto from = quantity.begin > wide_reach ? quantity.begin - wide_reach : 0;
        const auto* meeting =
            last_mark(view_.marks, std::max(from, view_.sentence.begin), quantity.begin, {noun_consultation});
        if (meeting == nullptr || !is_event_name(*meeting)) return std::nullopt;
        const auto rest = text_.substr(quantity.end, view_.sentence.end - quantity.end);
        if (rest.find(U"실적") == rest.npos && rest.find(U"성과") == rest.npos) return std::nullopt;
        return Head{noun_consultation, *meeting, "of_the_meeting"};
    }

    bool taken(const Mark& mark) const {
        return std::ranges::any_of(heads_, [&](const auto& head) {
            return head && head->mark.begin <= mark.begin && mark.end <= head->mark.end;
        });
    }

    /// "20곳 업체 바이어들이": the buyers of firms.
    void settle_buyers(Head& head) const {
        if (view_.language() != Language::ko || text_[head.mark.end] != U' ') return;
        const auto* buyer =
            first_mark(view_.marks, head.mark.end, std::min(head.mark.end + 8, view_.sentence.end), {noun_buyer});
        if (buyer != nullptr && buyer->begin == head.mark.end + 1) head.tag = noun_buyer, head.mark.end = buyer->end;
    }

    /// 수출계약 상담 is a consultation, 계약 … 추진 an expected contract: what stands at the end of the phrase decides.
    void settle(Head& head) const {
        const std::uint32_t end = view_.sentence.end;
        if (head.tag == noun_company) return settle_buyers(head);
        if (view_.language() == Language::zh && !is_deal(head.tag)) return;  // 37家采购商洽谈
        for (const Mark& mark : marks_from(head.mark.begin)) {
            if (mark.begin > head.mark.end + 1) break;
            if (mark.end <= head.mark.end || !is_deal(mark.tag) || is_event_name(mark)) continue;
            if (mark.begin > head.mark.end && text_[head.mark.end] != U' ') break;
            if (head.tag == noun_mou) break;
            const bool inside = mark.begin < head.mark.end && head.tag == noun_expected;  // 가계약 holds 계약 실적
            if (!inside) head.tag = mark.tag;
            head.mark.end = mark.end;
        }
        if (head.tag != noun_contract && head.tag != noun_project) return;
        const std::uint32_t reach = view_.language() == Language::ko ? 6 : european() ? 40 : 12;
        const std::uint32_t from =
            std::max(view_.sentence.begin, head.mark.begin > reach ? head.mark.begin - reach : 0);
        const auto* ahead = last_mark(view_.marks, from, head.mark.begin, {mark_expected, noun_expected});
        const auto* after =
            view_.language() == Language::en
                ? nullptr
                : first_mark(view_.marks, head.mark.end, std::min(head.mark.end + 14, end), {mark_expected});
        const bool led =
            ahead != nullptr &&
            (european() ? text_.substr(ahead->end, head.mark.begin - ahead->end).find_first_of(U",;") == text_.npos
                        : !breaks(ahead->end, head.mark.begin));
        const bool in_brackets = after != nullptr && after->begin == head.mark.end + 1 &&
                                 text_[head.mark.end] == U'(' && after->end < end && text_[after->end] == U')';
        const bool followed =
            after != nullptr && first_mark(view_.marks, head.mark.end, after->begin, {money}) == nullptr &&
            text_.substr(head.mark.end, after->begin - head.mark.end).find_first_of(U",.(") == text_.npos;
        if (led || followed || in_brackets) head.tag = noun_expected;
    }

    const SentenceView& view_;
    std::u32string_view text_;
    std::vector<std::optional<Head>> heads_;
};

}  // namespace

std::vector<std::optional<Head>> heads_of(const SentenceView& view) {
    return view.language() == Language::en ? english_heads(view) : Binder(view).run();
}

}  // namespace gyoryu::desk
