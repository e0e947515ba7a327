#include "desk/read/european_sentence.h"

namespace gyoryu::desk {

using enum Tag;

namespace {

bool is_body(Tag tag) {
    return tag == body_agency || tag == body_association || tag == body_company || tag == body_hospital ||
           tag == body_zone || tag == body_other || tag == body_city;
}

}  // namespace

EuropeanSentence::EuropeanSentence(const Article& article, std::size_t index) : BodySentence(article, index) {
    split();
}

bool EuropeanSentence::capital(std::uint32_t at) const {
    const char32_t c = article_.page.text[at];
    return (c >= 'A' && c <= 'Z') || (c >= 0x410 && c <= 0x42F) || c == 0x401;
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
    Tag phrase{};  ///< of several words: its last one is the body's word
    std::uint32_t phrase_end = 0;
    for (auto at = sentence_.begin; at < sentence_.end;) {
        if (!inside(text_[at]) || text_[at] == U'\'' || (text_[at] == U'-')) {
            ++at;
            continue;
        }
        EuropeanWord word{at, at};
        while (at < sentence_.end && inside(text_[at])) ++at;
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
                if (mark.tag == body_known)
                    word.body = unpacked(mark.value) == "asso" ? body_association : body_agency, word.known = true;
            }
        words_.push_back(word);
    }
}

bool EuropeanSentence::is_short(const EuropeanWord& word) const {
    const auto name = text(word);
    return name == U"co" || name == U"ltd" || name == U"inc" || name == U"corp" || name == U"им" || name == U"св";
}

void EuropeanSentence::add(std::size_t first, Tag tag, std::uint32_t end) {
    const bool bracketed = words_[first].begin > sentence_.begin && text_[words_[first].begin - 1] == U'(' &&
                           end < sentence_.end && text_[end] == U')';
    found_.push_back({words_[first].begin, end, body_type(tag), index_, true, bracketed});
}

}  // namespace gyoryu::desk
