#include "desk/read/kinds/english_phrase.h"

#include "desk/read/kinds/neighbours.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr int words_most = 10;
constexpr std::uint32_t bracket_most = 14;
constexpr std::uint32_t clause_reach = 160;

bool is_word_letter(char32_t c) { return is_letter(c) || is_digit(c) || c == U'-' || c == U'&' || c == U'\''; }

bool is_crowd_noun(Tag noun) {
    return noun == noun_seller || noun == noun_buyer || noun == noun_company || noun == noun_institution ||
           noun == noun_person || noun == noun_booth || noun == noun_country || noun == noun_other;
}

std::span<const Mark> marks_at(const SentenceView& view, std::uint32_t at) {
    const auto from = std::ranges::lower_bound(view.marks, at, {}, &Mark::begin);
    const auto to = std::ranges::upper_bound(from, view.marks.end(), at, {}, &Mark::begin);
    return {from, to};
}

class Phrase {
public:
    Phrase(const SentenceView& view, Tag unit, std::uint32_t from, std::uint32_t limit)
        : view_(view), text_(view.text()), unit_(unit), from_(from), at_(from), limit_(limit) {}

    std::optional<Mark> noun() {
        for (int words = 0; words < words_most; ++words) {
            const auto word = next_word(text_, at_, limit_);
            if (word.empty() || !goes_on(text_.substr(at_, word.begin - at_))) break;
            if (!take(word)) break;
        }
        return noun_;
    }

private:
    /// Over the gap before a word: a space, a hyphen, a short bracket, or a comma before the noun has come.
    bool goes_on(std::u32string_view gap) const {
        if (gap.empty() || gap == U" " || gap == U" '" || gap == U"' " || gap == U" \"") return true;
        if (gap == U", ") return !noun_;
        return false;
    }

    bool take(const WordPlace& word) {
        const auto letters = text_.substr(word.begin, word.end - word.begin);
        if (letters == U"and" || letters == U"or" || letters == U"&") {
            at_ = word.end;
            joined_ = true;
            return !noun_;
        }
        if (noun_ && is_verb_form(letters)) return false;
        if (joined_ && is_verb_form(letters)) return false;
        joined_ = false;
        if (letters == U"of" && !noun_ && at_ == from_) return at_ = word.end, true;
        if (const auto noun = noun_at(word.begin)) {
            if (noun_ && is_deal(noun->tag) && are_firms(*noun_)) return false;
            noun_ = noun;
            at_ = noun->end;
            skip_bracket();
            return true;
        }
        if (stops(word)) return false;
        if (noun_) {
            if (!describes(letters)) return false;
            noun_.reset();
        }
        at_ = word.end;
        skip_bracket();
        return true;
    }

    /// "earned 13 companies sales": a plural describes no noun behind it.
    bool are_firms(const Mark& noun) const {
        return (noun.tag == noun_company || noun.tag == noun_seller || noun.tag == noun_buyer) &&
               text_[noun.end - 1] == U's';
    }

    /// The longest noun that begins here.
    std::optional<Mark> noun_at(std::uint32_t at) const {
        std::optional<Mark> best;
        for (const Mark& mark : marks_at(view_, at))
            if (mark.end <= limit_ && counts(unit_, mark.tag) && (!best || mark.end > best->end)) best = mark;
        return best;
    }

    static bool is_verb_form(std::u32string_view letters) {
        return letters.ends_with(U"ing") || letters.ends_with(U"ed");
    }

    bool stops(const WordPlace& word) const {
        const auto letters = text_.substr(word.begin, word.end - word.begin);
        if (is_verb_form(letters)) return letters == U"including" || letters == U"involving";
        return std::ranges::any_of(marks_at(view_, word.begin), [&](const Mark& mark) {
            return mark.end >= word.end && (mark.tag == stop || mark.tag == takes_part || mark.tag == signs);
        });
    }

    /// "buyer inquiries", "company booths": a plural that is no noun of ours behind a singular.
    bool describes(std::u32string_view next) const {
        const bool plural = next.ends_with(U"s") && !next.ends_with(U"ss") && next.size() > 3;
        return plural && text_[noun_->end - 1] != U's' && text_[noun_->end - 1] != U'e';
    }

    /// "business-to-business (B2B) meetings".
    void skip_bracket() {
        if (noun_ || at_ + 2 >= limit_ || text_[at_] != U' ' || text_[at_ + 1] != U'(') return;
        const auto close = text_.substr(at_, std::min(bracket_most, limit_ - at_)).find(U')');
        if (close != text_.npos) at_ += static_cast<std::uint32_t>(close) + 1;
    }

    const SentenceView& view_;
    std::u32string_view text_;
    Tag unit_;
    std::uint32_t from_, at_, limit_;
    std::optional<Mark> noun_;
    bool joined_ = false;  ///< the last word was "and"
};

}  // namespace

bool counts(Tag unit, Tag noun) {
    switch (unit) {
        case money:
            return is_deal(noun) || noun == market;
        case unit_case:
            return is_deal(noun) || noun == noun_other;
        case unit_thing:
            return (is_deal(noun) && noun != noun_expected) || is_crowd_noun(noun);
        case unit_booth:
            return noun == noun_booth;
        case unit_country:
            return noun == noun_buyer || noun == noun_country;
        case unit_company:
            return is_crowd_noun(noun) && noun != noun_person && noun != noun_booth;
        default:
            return is_crowd_noun(noun);
    }
}

const Mark* mark_beginning(std::span<const Mark> marks, std::uint32_t at, const TagSet& tags) {
    for (auto mark = std::ranges::lower_bound(marks, at, {}, &Mark::begin); mark != marks.end() && mark->begin == at;
         ++mark)
        if (tags.contains(mark->tag)) return &*mark;
    return nullptr;
}

WordPlace next_word(std::u32string_view text, std::uint32_t at, std::uint32_t limit) {
    while (at < limit && !is_word_letter(text[at])) ++at;
    auto end = at;
    while (end < limit && (is_word_letter(text[end]) || (text[end] == U'.' && end + 1 < limit && end > at &&
                                                         is_letter(text[end + 1]) && is_letter(text[end - 1]))))
        ++end;
    if (end < limit && text[end] == U'.' && end >= at + 2 && text[end - 2] == U'.') ++end;  // "U.S."
    return {at, end};
}

std::optional<Mark> noun_of_phrase(const SentenceView& view, Tag unit, std::uint32_t from, std::uint32_t limit) {
    return Phrase(view, unit, from, limit).noun();
}

std::uint32_t clause_begin(const SentenceView& view, std::uint32_t at) {
    const auto floor = std::max(view.sentence.begin, at > clause_reach ? at - clause_reach : 0);
    for (auto i = at; i > floor; --i) {
        const char32_t c = view.text()[i - 1];
        const bool comma = c == U',' && !(i < at && is_digit(view.text()[i]));
        if (comma || c == U';' || c == U'(') return i;
        if (view.text().substr(i - 1, 7) == U" while ") return i + 6;
    }
    return floor;
}

}  // namespace gyoryu::desk
