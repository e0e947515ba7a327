#include "desk/read/bodies/european_sentence.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t letters_a_word = 6, abbreviation_most = 3;

bool is_body(Tag tag) {
    return tag == body_agency || tag == body_association || tag == body_company || tag == body_hospital ||
           tag == body_zone || tag == body_other || tag == body_city;
}

/// Á, Đ, Ș: beyond Latin-1 large and small letters take turns, with two rows of which the large ones are odd.
bool is_accented_capital(char32_t c) {
    const bool odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    const bool even = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EF9);
    return (c >= 0xC0 && c <= 0xDE) || (odd && c % 2 == 1) || (even && c % 2 == 0);
}

}  // namespace

EuropeanSentence::EuropeanSentence(const Article& article, std::size_t index) : BodySentence(article, index) {
    split();
}

bool EuropeanSentence::capital(std::uint32_t at) const {
    const char32_t c = article_.page.text[at];
    return (c >= 'A' && c <= 'Z') || (c >= 0x410 && c <= 0x42F) || c == 0x401 || is_accented_capital(c);
}

bool EuropeanSentence::all_capitals(const EuropeanWord& word) const {
    for (auto at = word.begin; at < word.end; ++at)
        if (!capital(at)) return false;
    return true;
}

void EuropeanSentence::split() {
    const auto inside = [&](char32_t c) {
        return is_latin(c) || is_cyrillic(c) || is_digit(c) || c == U'-' || c == U'&' || c == U'\'';
    };
    words_.reserve((sentence_.end - sentence_.begin) / letters_a_word + 1);
    Tag phrase{};  ///< of several words: its last one is the body's word
    std::uint32_t phrase_end = 0;
    for (auto at = sentence_.begin; at < sentence_.end;) {
        if (!inside(text_[at]) || text_[at] == U'\'' || (text_[at] == U'-')) {
            ++at;
            continue;
        }
        EuropeanWord word{at, at};
        while (at < sentence_.end && (inside(text_[at]) || is_initial(word.begin, at))) ++at;
        word.end = at;
        if (at < sentence_.end && text_[at] == U'.' && is_short(word)) word.end = ++at;
        word.capital = capital(word.begin);
        const auto last = words_.empty() ? sentence_.begin : words_.back().end;
        const auto gap = text_.substr(last, word.begin - last);
        word.joined = !words_.empty() && gap == U" ";
        word.after_comma = !words_.empty() && gap == U", ";
        word.opens_quote = gap.ends_with(0xAB) || gap.ends_with(U'"');
        word.closes_quote = word.end < sentence_.end && (text_[word.end] == 0xBB || text_[word.end] == U'"');
        if (phrase_end == word.end) word.body = phrase;
        for (const Mark& mark : marks_in(article_.marks, word.begin, word.end))
            if (mark.begin == word.begin && mark.end >= word.end) {
                if (is_body(mark.tag) && mark.end == word.end && phrase_end != word.end) word.body = mark.tag;
                if (is_body(mark.tag) && mark.end > word.end) phrase = mark.tag, phrase_end = mark.end;
                if (mark.tag != body_known) continue;
                const auto kind = known_kind(mark);
                word.known = is_written_as_name(word);
                if (word.known && mark.end == word.end && (kind == body_agency || kind == body_association))
                    word.body = kind;
            }
        words_.push_back(word);
    }
}

/// The dots of "U.S.": each behind a single capital, and another one before or behind it.
bool EuropeanSentence::is_initial(std::uint32_t begin, std::uint32_t dot) const {
    if (text_[dot] != U'.' || dot == begin || !is_latin(text_[dot - 1]) || !capital(dot - 1)) return false;
    const bool follows = dot >= begin + 3 && text_[dot - 2] == U'.';
    const bool first = dot == begin + 1 || text_[dot - 2] == U'-';  // "U.S.", "Samplia-U.S."
    const bool opens = first && dot + 2 < sentence_.end && capital(dot + 1) && text_[dot + 2] == U'.';
    return follows || opens;
}

bool EuropeanSentence::is_short(const EuropeanWord& word) const {
    const auto name = text(word);
    return name == U"co" || name == U"ltd" || name == U"inc" || name == U"corp" || name == U"st" || name == U"им" ||
           name == U"св";
}

/// "Who" begins a question, WHO is a body.
bool EuropeanSentence::is_written_as_name(const EuropeanWord& word) const {
    return (word.capital || is_digit(text_[word.begin])) &&
           (word.end - word.begin > abbreviation_most || all_capitals(word) || is_digit(text_[word.begin]));
}

std::optional<EuropeanSentence::Run> EuropeanSentence::words_of(const Mark& name) const {
    const auto first = std::ranges::lower_bound(words_, name.begin, {}, &EuropeanWord::begin);
    if (first == words_.end() || first->begin != name.begin || !is_written_as_name(*first)) return std::nullopt;
    auto last = first;
    while (last != words_.end() && last->end < name.end) ++last;
    const auto rest = last == words_.end() ? U"?" : text(name.end, last->end);
    if (!rest.empty() && rest != U"'s") return std::nullopt;
    for (auto word = first; word <= last; ++word)
        if (overlaps(*word)) return std::nullopt;
    return Run{first - words_.begin(), last - words_.begin()};
}

void EuropeanSentence::add(std::size_t first, Tag tag, std::uint32_t end) {
    if (text(words_[first].begin, end).ends_with(U"'s")) end -= 2;
    const bool bracketed = words_[first].begin > sentence_.begin && text_[words_[first].begin - 1] == U'(' &&
                           end < sentence_.end && text_[end] == U')';
    put({words_[first].begin, end, body_type(tag), index_, true, bracketed});
}

void EuropeanSentence::put(BodyMention body) {
    found_.insert(std::ranges::upper_bound(found_, body.begin, {}, &BodyMention::begin), body);
}

bool EuropeanSentence::overlaps(const EuropeanWord& word) const {
    const auto behind = std::ranges::lower_bound(found_, word.end, {}, &BodyMention::begin);
    return behind != found_.begin() && (behind - 1)->end > word.begin;
}

}  // namespace gyoryu::desk
