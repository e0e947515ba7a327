#include "desk/read/article/quantities.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

class QuantityReader {
public:
    QuantityReader(std::u32string_view text, const Sentence& sentence, Language language, std::span<const Mark> marks)
        : text_(text), end_(sentence.end), begin_(sentence.begin), language_(language), marks_(marks) {}

    std::vector<Quantity> run() {
        std::vector<Quantity> found;
        for (std::uint32_t at = begin_; at < end_;) {
            advance(at);
            const auto numeral = may_begin(at) ? numeral_at(text_, at, end_, language_, rest_) : std::nullopt;
            if (!numeral || numeral->end <= at) {
                ++at;
                continue;
            }
            at = numeral->end;
            if (numeral->is_date_like) {
                while (at < end_ && (is_digit(text_[at]) || text_[at] == U'.' || text_[at] == U':')) ++at;
                continue;
            }
            auto quantity = read(*numeral);
            if (!quantity) continue;
            if (splits_number(*quantity)) {
                at = quantity->end;
                continue;
            }
            at = quantity->behind = quantity->end;
            if (!found.empty() && converts(found.back(), *quantity)) {
                const auto close = at + text_.substr(at, std::min<std::uint32_t>(12, end_ - at)).find_first_of(U")）]");
                if (close >= at && close < end_) at = static_cast<std::uint32_t>(close + 1);
                found.back().behind = at;
                found.back().converted = quantity->value;
                found.back().converted_currency = quantity->currency;
                take_behind_bracket(found.back());
            } else {
                found.push_back(std::move(*quantity));
            }
        }
        return found;
    }

private:
    /// "(약 1311억 원)" behind an amount says the same amount again.
    bool converts(const Quantity& first, const Quantity& second) const {
        if (!first.is_money() || !second.is_money() || second.begin - first.end > 12) return false;
        const auto gap = text_.substr(first.end, second.begin - first.end);
        if (second.currency == "KRW" && gap.find(U"한화") != gap.npos) return true;
        if (gap.find_first_not_of(U" ,") == gap.npos && second.currency == "KRW" &&
            is_exchange_of(first.value, first.currency, second.value))
            return true;
        const auto open = gap.find_first_of(U"(（[");
        return open != gap.npos && open <= 6 && gap.find_first_of(U",;、)") == gap.npos;
    }

    /// "320(36억 원)만 달러": a conversion inside another number.
    bool splits_number(const Quantity& quantity) const {
        return quantity.is_money() && quantity.begin >= begin_ + 2 && text_[quantity.begin - 1] == U'(' &&
               is_digit(text_[quantity.begin - 2]);
    }

    void advance(std::uint32_t at) {
        std::size_t past = 0;
        while (past < rest_.size() && rest_[past].begin < at) ++past;
        rest_ = rest_.subspan(past);
    }

    bool may_begin(std::uint32_t at) const {
        if (at == begin_) return true;
        const char32_t before = text_[at - 1];
        if (is_digit(text_[at])) {
            if (is_digit(before) || is_latin(before)) return money_before(at) != nullptr;
            if (before == U'-' && at >= begin_ + 2 && (is_digit(text_[at - 2]) || is_letter(text_[at - 2])))
                return false;  // "2019-20", "covid-19"
            if (follows(at, U"코로나") || before == U'第') return false;
            if (at >= begin_ + 2 && is_digit(text_[at]) && matches_one_with_one(at)) return false;
            const bool joined = before == U'.' || before == U',';
            return !(joined && at >= begin_ + 2 && is_digit(text_[at - 2]));
        }
        if (is_han(text_[at]) && before == U'对' && at >= begin_ + 2 && text_[at - 2] == text_[at]) return false;
        if (is_han(text_[at]) && before != U'十' && at + 1 < end_ && text_[at + 1] == U'是') return false;  // 二是
        if (is_han(text_[at])) return before != U'第' && before != U'数' && before != U'几';
        return !is_letter(before) || is_hangul(before) != is_hangul(text_[at]);
    }

    /// "1대 1 개별 상담": the second number of the pair counts nothing.
    bool matches_one_with_one(std::uint32_t at) const {
        const auto last = text_[at - 1] == U' ' ? at - 1 : at;
        return last >= begin_ + 2 && text_[last - 1] == U'대' && text_[last - 2] == U'1' && text_[at] == U'1' &&
               (at + 1 >= end_ || !is_digit(text_[at + 1]));
    }

    bool follows(std::uint32_t at, std::u32string_view word) const {
        return at >= begin_ + word.size() && text_.substr(at - word.size(), word.size()) == word;
    }

    /// The mark of `tag` that begins at `at` or behind one space.
    const Mark* next_mark(std::uint32_t at, const TagSet& tags, bool over_space = true) const {
        const std::uint32_t last = over_space && at < end_ && (text_[at] == U' ' || text_[at] == U'-') ? at + 1 : at;
        const Mark* best = nullptr;
        for (const Mark& mark : marks_from(at)) {
            if (mark.begin > last) break;
            if (!tags.contains(mark.tag)) continue;
            if (best == nullptr || mark.end > best->end) best = &mark;
        }
        return best;
    }

    std::span<const Mark> marks_from(std::uint32_t at) const {
        const auto from = std::ranges::lower_bound(rest_, at, {}, &Mark::begin);
        return rest_.subspan(static_cast<std::size_t>(from - rest_.begin()));
    }

    /// A mark that ends at `at`, perhaps with a space between.
    const Mark* mark_before(std::uint32_t at, const TagSet& tags) const {
        std::uint32_t last = at;
        while (last > begin_ && text_[last - 1] == U' ' && at - last < 2) --last;
        const auto from = std::ranges::lower_bound(marks_, at >= begin_ + 16 ? at - 16 : begin_, {}, &Mark::begin);
        const Mark* best = nullptr;
        for (auto mark = from; mark != marks_.end() && mark->begin < at; ++mark)
            if ((mark->end == at || mark->end == last) && tags.contains(mark->tag))
                if (best == nullptr || mark->begin < best->begin) best = &*mark;
        return best;
    }

    const Mark* money_before(std::uint32_t at) const { return mark_before(at, {Tag::money_before}); }

    /// 여, 余, 이상, over: before or behind; the first one found decides, a number just short of it counts as about.
    void qualify(Quantity& quantity, const Mark& mark) const {
        if (mark.tag == Tag::before_over || mark.tag == Tag::after_over)
            quantity.qualifier = Qualifier::over;
        else if (mark.tag == Tag::before_under || mark.tag == Tag::after_under)
            quantity.qualifier = Qualifier::under;
        else
            quantity.qualifier = Qualifier::about;
    }

    void take_before(Quantity& quantity) const {
        const auto* money = money_before(quantity.number_begin);
        if (money != nullptr) {
            quantity.begin = money->begin;
            quantity.unit = Tag::money;
            quantity.currency = unpacked(money->value);
        }
        const auto* word = mark_before(quantity.begin, {Tag::before_about, Tag::before_over, Tag::before_under});
        if (word == nullptr || ends_word(*word)) return;
        quantity.begin = word->begin;
        qualify(quantity, *word);
    }

    /// 签约654个, 合约: no "about"; "added up to 420": no "up to".
    bool ends_word(const Mark& word) const {
        const auto before = text_.substr(begin_, word.begin - begin_);
        if (text_.substr(word.begin, word.end - word.begin) == U"up to")
            for (const auto verb : {U"add ", U"adds ", U"added ", U"adding "})
                if (before.ends_with(verb)) return true;
        return text_[word.begin] == U'约' && word.begin > begin_ &&
               std::u32string_view(U"签合条契").find(text_[word.begin - 1]) != std::u32string_view::npos;
    }

    void take_after(Quantity& quantity) const {
        const auto* word = next_mark(quantity.end, {Tag::after_about, Tag::after_over, Tag::after_under});
        if (word == nullptr) return;
        const bool other_word = text_[word->begin] == U'여' && word->begin > quantity.end && word->end < end_ &&
                                is_hangul(text_[word->end]) && word->end - word->begin == 1 &&
                                text_[word->end] != U'명';  // "5개 여행사", but "8만 여명"
        if (other_word) return;
        if (quantity.qualifier == Qualifier::none) qualify(quantity, *word);
        quantity.end = word->end;
    }

    /// "2000만 달러(약 300억 원)를 넘어선": said of the amount before the bracket.
    void take_behind_bracket(Quantity& quantity) const {
        if (quantity.qualifier != Qualifier::none || language_ != Language::ko) return;
        const auto next = text_.substr(quantity.behind, std::min<std::uint32_t>(3, end_ - quantity.behind));
        if (next == U"를 넘" || next == U"을 넘" || next.starts_with(U" 이상") || next.starts_with(U" 넘"))
            quantity.qualifier = Qualifier::over;
    }

    /// 20~30개사, от 1,2 до 1,6 млрд: the upper end, which may lend its magnitude to the lower one.
    void take_range(Quantity& quantity, const Numeral& lower) const {
        const auto* to = next_mark(quantity.end, {Tag::range});
        if (to == nullptr) return;
        std::uint32_t at = to->end;
        while (at < end_ && text_[at] == U' ') ++at;
        for (const Mark& mark : marks_from(at))
            if (mark.begin == at && mark.tag == Tag::money_before) at = mark.end;
        const auto upper = at < end_ ? numeral_at(text_, at, end_, language_, marks_from(at)) : std::nullopt;
        if (!upper || upper->is_date_like) return;
        const bool borrows =
            lower.magnitude == 1 && upper->magnitude > 1 && lower.value * upper->magnitude < upper->value;
        const double value = lower.value * (borrows ? upper->magnitude : 1);
        if (value >= upper->value) return;
        quantity.value = value;
        quantity.value_max = upper->value;
        quantity.qualifier = Qualifier::about;
        quantity.end = upper->end;
    }

    bool take_unit(Quantity& quantity) const {
        using enum Tag;
        const auto* unit = next_mark(quantity.end, {money, unit_company, unit_place, unit_thing, unit_person, unit_case,
                                                    unit_country, unit_booth, unit_other});
        if (unit == nullptr) return quantity.is_money() || bare_noun(quantity);
        if (quantity.is_money()) {
            if (unit->tag == money) quantity.end = unit->end;
            return true;
        }
        if (unit->tag == unit_other) return false;
        quantity.unit = unit->tag;
        quantity.end = unit->end;
        if (unit->tag == money) quantity.currency = unpacked(unit->value);
        return true;
    }

    /// "50여 바이어", "600여 현지 업체".
    bool some_of_a_noun(Quantity& quantity) const {
        auto at = quantity.end;
        if (text_[at - 1] == U' ') --at;
        quantity.end = at;
        return text_[at - 1] == U'여' && at + 1 < end_ && text_[at] == U' ' && is_hangul(text_[at + 1]);
    }

    /// "38 Korean companies": a bare number counts what comes after it.
    bool bare_noun(Quantity& quantity) const {
        if (quantity.end >= end_) return false;
        quantity.unit = Tag::unit_thing;
        if (language_ == Language::ko) return some_of_a_noun(quantity);
        const char32_t next = text_[quantity.end];
        const bool year = quantity.value >= 1900 && quantity.value <= 2100;
        if (language_ == Language::zh) return is_han(next) && !year;
        if (next == U'.' || next == U',' || next == U';') return quantity.value >= 10 && !year;
        return next == U' ' && quantity.end + 1 < end_ && is_letter(text_[quantity.end + 1]);
    }

    std::optional<Quantity> read(const Numeral& numeral) const {
        Quantity quantity{numeral.begin,   numeral.begin,   numeral.end, 0, numeral.value, {},
                          Qualifier::none, Tag::unit_thing, {}};
        if (numeral.about) quantity.qualifier = Qualifier::about;
        take_before(quantity);
        if (!next_is_unit_other(quantity)) take_range(quantity, numeral);
        take_after(quantity);
        if (!take_unit(quantity) || is_year(quantity, numeral)) return std::nullopt;
        take_after(quantity);
        if (const auto* to = quantity.value_max ? nullptr : next_mark(quantity.end, {Tag::range}))
            take_second(quantity, *to);
        return quantity;
    }

    /// "2020 수출기업 상담회": a year before a name.
    bool is_year(const Quantity& quantity, const Numeral& numeral) const {
        if (language_ != Language::ko || quantity.unit != Tag::unit_company || numeral.end - numeral.begin != 4)
            return false;
        if (numeral.value < 1950 || numeral.value > 2100 || numeral.end >= end_ || text_[numeral.end] != U' ')
            return false;
        return text_[numeral.end + 1] != U'개' && text_[numeral.end + 1] != U'여';
    }

    bool next_is_unit_other(const Quantity& quantity) const {
        return next_mark(quantity.end, {Tag::unit_other}) != nullptr;
    }

    /// 230만 달러~280만 달러: the unit stands at both ends.
    void take_second(Quantity& quantity, const Mark& to) const {
        std::uint32_t at = to.end;
        while (at < end_ && text_[at] == U' ') ++at;
        const auto upper = numeral_at(text_, at, end_, language_, marks_from(at));
        if (!upper || upper->value <= quantity.value) return;
        const auto* unit = next_mark(upper->end, {quantity.unit});
        if (unit == nullptr || (quantity.is_money() && unpacked(unit->value) != quantity.currency)) return;
        quantity.end = unit->end;
        const auto next = text_.substr(unit->end, std::min<std::uint32_t>(2, end_ - unit->end));
        if (language_ == Language::ko && text_[to.begin] == U'에' && (next.starts_with(U"로") || next == U"으로")) {
            quantity.value = upper->value;
            quantity.begin = quantity.number_begin = at;
            quantity.qualifier = Qualifier::none;
            quantity.grown = true;
            return;
        }
        quantity.value_max = upper->value;
        quantity.qualifier = Qualifier::about;
    }

    std::u32string_view text_;
    std::uint32_t end_, begin_;
    Language language_;
    std::span<const Mark> marks_;
    std::span<const Mark> rest_ = marks_;
};

}  // namespace

bool is_exchange_of(double value, std::string_view currency, double won_given) {
    if (value <= 0) return false;
    const double won = won_given / value;
    if (currency == "USD" || currency == "EUR") return won > 680 && won < 2000;
    if (currency == "CNY") return won > 90 && won < 240;
    return currency == "JPY" && won > 6 && won < 17;
}

std::vector<Quantity> quantities_of(std::u32string_view folded, const Sentence& sentence, Language language,
                                    std::span<const Mark> marks) {
    return QuantityReader(folded, sentence, language, marks).run();
}

}  // namespace gyoryu::desk
