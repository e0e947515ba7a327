#include "desk/read/kinds/english_heads.h"

#include "desk/read/article/glue.h"
#include "desk/read/kinds/english_phrase.h"
#include "desk/read/kinds/neighbours.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t phrase_reach = 90, before_reach = 60, behind_reach = 48, wide_reach = 100, said_reach = 60;
constexpr std::uint32_t year_reach = 14;

class Binder {
public:
    explicit Binder(const SentenceView& view) : view_(view), text_(view.text()) {}

    std::vector<std::optional<Head>> run() {
        heads_.resize(view_.quantities.size());
        for (std::size_t i = 0; i < heads_.size(); ++i)
            heads_[i] = view_.quantities[i].is_money() ? amount(i) : counted(i);
        for (std::size_t i = heads_.size(); i-- > 0;)
            if (!heads_[i]) heads_[i] = noun_of_neighbour(view_, heads_, i);
        for (std::size_t i = 0; i < heads_.size(); ++i)
            if (!heads_[i] && view_.quantities[i].is_deal()) heads_[i] = of_clause(i);
        for (std::size_t i = 1; i < heads_.size(); ++i)
            if (!heads_[i] || heads_[i]->tag == noun_person)
                if (const auto head = noun_of_list_before(view_, heads_, i)) heads_[i] = head;
        for (std::size_t i = 0; i < heads_.size(); ++i)
            if (heads_[i] && (view_.quantities[i].is_money() ? is_foreseen(i) : counts_foreseen(i)))
                heads_[i]->tag = noun_expected;
        return std::move(heads_);
    }

private:
    std::u32string_view between(std::uint32_t from, std::uint32_t to) const {
        return from < to ? text_.substr(from, to - from) : std::u32string_view{};
    }

    /// "240 business matching sessions", then "meetings numbered 611", "the number of participants was 500".
    std::optional<Head> counted(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const bool like_year = quantity.value >= 1950 && quantity.value <= 2100 &&
                               quantity.end - quantity.number_begin == 4;  // "Expo 2012 brought many orders"
        const auto reach = like_year ? year_reach : phrase_reach;
        const auto limit = std::min(quantity.behind + reach, view_.end_before_next(i));
        if (is_day(quantity)) return std::nullopt;
        const bool ends = quantity.behind < view_.sentence.end && text_[quantity.behind] == U',';
        if (!ends)
            if (const auto noun = noun_of_phrase(view_, quantity.unit, quantity.behind, limit))
                return Head{noun->tag, *noun, "noun_behind"};
        return counts_another(quantity) ? std::nullopt : before(i);
    }

    /// "a delegation of nine agribusinesses": the number goes on to a noun that no list knows.
    bool counts_another(const Quantity& quantity) const {
        const auto word = next_word(text_, quantity.behind, view_.sentence.end);
        return word.begin == quantity.behind + 1 && text_[quantity.behind] == U' ' &&
               mark_beginning(view_.marks, word.begin, {stop, takes_part, signs}) == nullptr &&
               !is_digit(text_[word.begin]);
    }

    /// "on June 24 and signed contracts".
    bool is_day(const Quantity& quantity) const {
        const auto from = quantity.begin > 12 ? quantity.begin - 12 : 0;
        const auto* month = last_mark(view_.marks, from, quantity.begin, {month_name});
        return month != nullptr && quantity.begin - month->end <= 2 && quantity.value <= 31;
    }

    std::optional<Head> amount(std::size_t i) const {
        if (const auto head = before(i)) return head;
        if (const auto head = joined_behind(i)) return head;
        if (const auto head = foreseen_behind(i)) return head;
        if (const auto head = told_behind(i)) return head;
        return near_behind(i);
    }

    /// "contracts worth $3 million", "sales of over RM125 million": nothing but glue between.
    std::optional<Head> before(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const auto floor =
            std::max(view_.begin_after_last(i), quantity.begin > before_reach ? quantity.begin - before_reach : 0);
        const auto* best = last_noun(quantity, floor, [](const Mark&) { return true; });
        if (best == nullptr || !glued(view_, best->end, quantity.begin)) return std::nullopt;
        return Head{best->tag, *best, "noun_before"};
    }

    /// Of those that `fits` the noun that ends last before the quantity, from `floor` on.
    template <typename Fits>
    const Mark* last_noun(const Quantity& quantity, std::uint32_t floor, Fits fits) const {
        const Mark* best = nullptr;
        for (const Mark& mark : marks_from(floor)) {
            if (mark.begin >= quantity.begin) break;
            if (mark.end > quantity.begin || !counts(quantity.unit, mark.tag) || !fits(mark)) continue;
            if (best == nullptr || mark.end > best->end) best = &mark;
        }
        return best;
    }

    /// "$3 million in export sales", "$3 million worth of contracts", "RM3 million potential sales".
    std::optional<Head> joined_behind(std::size_t i) const {
        auto from = view_.quantities[i].behind;
        if (from < view_.sentence.end && text_[from] == U',') return std::nullopt;
        const auto* link = first_mark(view_.marks, from, std::min(from + 12, view_.sentence.end), {genitive});
        if (link != nullptr && link->begin == from + 1) from = link->end;
        const auto limit = std::min(from + behind_reach, view_.end_before_next(i));
        const auto noun = noun_of_phrase(view_, money, from, limit);
        return noun ? std::optional(Head{noun->tag, *noun, "noun_behind"}) : std::nullopt;
    }

    /// "a further $3 million expected within a year".
    std::optional<Head> foreseen_behind(std::size_t i) const {
        const auto from = view_.quantities[i].behind;
        const auto* word = mark_beginning(view_.marks, from + 1, {mark_expected});
        if (word == nullptr) return std::nullopt;
        return Head{noun_expected, *word, "noun_behind"};
    }

    /// "$3 million were booked sales", "$3 million are under negotiation".
    std::optional<Head> told_behind(std::size_t i) const {
        const auto from = view_.quantities[i].behind;
        const auto behind = text_.substr(from, std::min<std::uint32_t>(6, view_.sentence.end - from));
        const bool told = behind.starts_with(U" were ") || behind.starts_with(U" was ") ||
                          behind.starts_with(U" are ") || behind.starts_with(U" is ") || behind.starts_with(U" in ");
        if (!told) return std::nullopt;
        const auto limit = std::min(from + said_reach, view_.end_before_next(i));
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin >= limit || text_[mark.begin] == U',') break;
            if (counts(money, mark.tag) && mark.tag != market)
                return Head{longest_at(mark).tag, longest_at(mark), "noun_behind"};
        }
        return std::nullopt;
    }

    Mark longest_at(const Mark& first) const {
        Mark best = first;
        for (const Mark& mark : marks_from(first.begin)) {
            if (mark.begin > first.begin) break;
            if (counts(money, mark.tag) && mark.end > best.end) best = mark;
        }
        return best;
    }

    /// The nearest noun behind, with no preposition or verb between.
    std::optional<Head> near_behind(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const auto limit = std::min(quantity.behind + behind_reach, view_.end_before_next(i));
        for (const Mark& mark : marks_from(quantity.behind)) {
            if (mark.begin >= limit) break;
            if (!counts(money, mark.tag)) continue;
            if (first_mark(view_.marks, quantity.behind, mark.begin, {stop}) != nullptr) return std::nullopt;
            const auto noun = longest_at(mark);
            return Head{noun.tag, noun, "noun_behind"};
        }
        return std::nullopt;
    }

    /// The nearest noun of the clause that no other quantity has taken.
    std::optional<Head> of_clause(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const auto floor =
            std::max(view_.begin_after_last(i), quantity.begin > wide_reach ? quantity.begin - wide_reach : 0);
        const auto* best = last_noun(quantity, floor, [&](const Mark& mark) { return !taken(mark); });
        if (best != nullptr) return Head{best->tag, *best, "noun_of_clause_before"};
        const auto limit = std::min(quantity.end + wide_reach, view_.end_before_next(i));
        for (const Mark& mark : marks_from(quantity.behind)) {
            if (mark.begin >= limit) break;
            if (counts(quantity.unit, mark.tag) && !taken(mark))
                return Head{mark.tag, longest_at(mark), "noun_of_clause_behind"};
        }
        return std::nullopt;
    }

    bool taken(const Mark& mark) const {
        return std::ranges::any_of(heads_, [&](const auto& head) {
            return head && head->mark.begin <= mark.begin && mark.end <= head->mark.end;
        });
    }

    /// "project $3 million in sales", "could lead to orders of $3 million", "orders worth $3 million are being
    /// negotiated", "$3 million in sales over the next 12 months".
    bool is_foreseen(std::size_t i) const {
        const auto& quantity = view_.quantities[i];
        const auto& head = *heads_[i];
        if (head.tag == noun_project && of_memorandums(head.mark)) return true;
        if (head.tag != noun_contract && head.tag != noun_project) return false;
        const auto first = std::min(head.mark.begin, quantity.begin);
        const auto from = std::max(view_.begin_after_last(i), clause_begin(view_, first));
        if (foresees(from, std::max(first, from)) || foresees(quantity.behind, head.mark.begin)) return true;
        if (foresees(head.mark.end, quantity.begin)) return true;
        const auto last = std::max(quantity.behind, head.mark.end);
        const auto limit = std::min(last + said_reach, view_.end_before_next(i));
        return told_of(last, limit) || comes_later(last, limit);
    }

    /// "60 unconfirmed contracts".
    bool counts_foreseen(std::size_t i) const {
        const auto& head = *heads_[i];
        const bool deal = head.tag == noun_contract || head.tag == noun_project;
        const bool behind = mark_beginning(view_.marks, head.mark.end + 1, {mark_expected}) != nullptr;
        return deal && (foresees(view_.quantities[i].end, head.mark.begin) || behind);
    }

    /// "Ten memorandums were signed on projects worth $3 million".
    bool of_memorandums(const Mark& projects) const {
        return first_mark(view_.marks, view_.sentence.begin, projects.begin, {noun_mou}) != nullptr &&
               first_mark(view_.marks, view_.sentence.begin, projects.begin, {noun_contract}) == nullptr;
    }

    /// A word as "expected" or "potential" in [from, to); "may" is a month beside a number.
    bool foresees(std::uint32_t from, std::uint32_t to) const {
        if (from >= to) return false;
        for (const Mark& mark : marks_from(from)) {
            if (mark.begin >= to) return false;
            if (mark.end > to || (mark.tag != mark_expected && mark.tag != noun_expected)) continue;
            const bool month = text_.substr(mark.begin, mark.end - mark.begin) == U"may" &&
                               (is_digit(text_[std::min<std::size_t>(mark.end + 1, text_.size() - 1)]) ||
                                (mark.begin >= 2 && is_digit(text_[mark.begin - 2])));
            const bool of_value =
                between(mark.begin - std::min(mark.begin, 3U), mark.begin) == U"an ";  // "at an estimated value"
            const bool done = first_mark(view_.marks, mark.end, to, {signs}) != nullptr;
            if (!month && !of_value && !done) return true;
        }
        return false;
    }

    /// "… are in the negotiation phase": behind a verb of being, before the clause ends.
    bool told_of(std::uint32_t from, std::uint32_t limit) const {
        const auto rest = between(from, limit);
        const bool is = rest.starts_with(U" is ") || rest.starts_with(U" are ") || rest.starts_with(U" remain") ||
                        rest.starts_with(U", which are ") || rest.starts_with(U" still ") ||
                        rest.starts_with(U" being ") || rest.starts_with(U" negotiated") ||
                        rest.starts_with(U" under ");
        if (!is) return false;
        const auto comma = rest.find_first_of(U",;", 1);
        return foresees(from, comma == rest.npos ? limit : from + static_cast<std::uint32_t>(comma));
    }

    bool comes_later(std::uint32_t from, std::uint32_t limit) const {
        const auto* time = first_mark(view_.marks, from, limit, {later_sales});
        if (time == nullptr) return false;
        return between(from, time->begin).find_first_of(U",;") == std::u32string_view::npos;
    }

    std::span<const Mark> marks_from(std::uint32_t at) const {
        const auto from = std::ranges::lower_bound(view_.marks, at, {}, &Mark::begin);
        return view_.marks.subspan(static_cast<std::size_t>(from - view_.marks.begin()));
    }

    const SentenceView& view_;
    std::u32string_view text_;
    std::vector<std::optional<Head>> heads_;
};

}  // namespace

std::vector<std::optional<Head>> english_heads(const SentenceView& view) { return Binder(view).run(); }

}  // namespace gyoryu::desk
