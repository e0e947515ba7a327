#include "desk/read/organisations.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

using enum Tag;
using text::Language;

struct Word {
    std::uint32_t begin = 0, end = 0;
    bool capital = false;
    bool joined = false;       ///< only a space before it
    bool after_comma = false;  ///< a comma and a space before it
    bool known = false;        ///< a name by itself: KOTRA
    bool opens_quote = false, closes_quote = false;
    Tag body = Tag::number;  ///< a body's tag, or Tag::number for none
};

bool is_body(Tag tag) {
    return tag == body_agency || tag == body_association || tag == body_company || tag == body_hospital ||
           tag == body_zone || tag == body_other || tag == body_city;
}

class EuropeanReader {
public:
    EuropeanReader(const Article& article, std::size_t index)
        : article_(article),
          index_(index),
          sentence_(article.sentences[index]),
          text_(article.folded()),
          marks_(article.marks_of(sentence_)) {
        split();
    }

    std::vector<BodyMention> run() {
        for (std::size_t i = 0; i < words_.size();) {
            const auto end = article_.language == Language::ru ? russian(i) : english(i);
            i = std::max(end, i + 1);
        }
        return std::move(found_);
    }

private:
    std::u32string_view text(const Word& word) const { return text_.substr(word.begin, word.end - word.begin); }

    bool capital(std::uint32_t at) const {
        const char32_t c = article_.page.text[at];
        return (c >= 'A' && c <= 'Z') || (c >= 0x410 && c <= 0x42F) || c == 0x401;
    }

    void split() {
        const auto inside = [&](char32_t c) {
            return is_latin(c) || is_cyrillic(c) || is_digit(c) || c == U'-' || c == U'&' || c == U'\'';
        };
        for (auto at = sentence_.begin; at < sentence_.end;) {
            if (!inside(text_[at]) || text_[at] == U'\'' || (text_[at] == U'-')) {
                ++at;
                continue;
            }
            Word word{at, at};
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
            for (const Mark& mark : marks_in(article_.marks, word.begin, word.end))
                if (mark.begin == word.begin && mark.end >= word.end) {
                    if (is_body(mark.tag)) word.body = mark.tag;
                    if (mark.tag == body_known) word.body = body_agency, word.known = true;
                }
            words_.push_back(word);
        }
    }

    bool is_short(const Word& word) const {
        const auto name = text(word);
        return name == U"co" || name == U"ltd" || name == U"inc" || name == U"corp";
    }

    bool links(const Word& word) const {
        const auto name = text(word);
        return name == U"of" || name == U"for" || name == U"and" || name == U"&" || name == U"the";
    }

    void add(std::size_t first, std::size_t last, Tag tag, std::uint32_t end) {
        const bool bracketed = words_[first].begin > sentence_.begin && text_[words_[first].begin - 1] == U'(' &&
                               end < sentence_.end && text_[end] == U')';
        found_.push_back({words_[first].begin, end, body_type(tag), index_, true, bracketed});
        (void)last;
    }

    /// A run of capitalised words with a word of a body in it: "Sample Trade Promotion Agency", "Ministry of Trade and
    /// Industry".
    std::size_t english(std::size_t i) {
        if (!words_[i].capital) return i;
        std::size_t last = i;
        std::optional<std::size_t> head = words_[i].body != Tag::number ? std::optional(i) : std::nullopt;
        for (std::size_t j = i + 1; j < words_.size(); ++j) {
            const bool legal =
                words_[j].after_comma && words_[j].body == body_company && head == last && is_short_name(words_[j]);
            if (!words_[j].joined && !legal) break;
            if (words_[j].capital) {
                last = j;
                if (words_[j].body != Tag::number) head = j;
                continue;
            }
            if (text(words_[j]) == U"of" && j + 2 < words_.size() && text(words_[j + 1]) == U"the" &&
                words_[j + 2].capital && head) {
                ++j;
                continue;
            }
            if (!links(words_[j]) || j + 1 >= words_.size() || !words_[j + 1].joined || !words_[j + 1].capital) break;
            const auto link = text(words_[j]);
            const bool ends_before = (link == U"and" || link == U"&") && head && *head == last && !names_of(i, last);
            if (ends_before || link == U"the" || (link == U"for" && !head)) break;
        }
        if (!head) return last + 1;
        std::size_t first = i;
        while (first < last && (skipped(words_[first]) || owner(words_[first]) || title(words_[first]))) ++first;
        if (first == last && !named_alone(words_[first])) return last + 1;
        if (*head < last && !follows_of(*head, last)) {
            if (is_event(words_[*head + 1])) return last + 1;
            last = *head;
        }
        add(first, last, words_[*head].body, words_[last].end);
        return last + 1;
    }

    bool is_short_name(const Word& word) const {
        const auto name = text(word);
        return name.starts_with(U"ltd") || name.starts_with(U"inc") || name.starts_with(U"co");
    }

    /// "Ministry of Trade and Industry": the name goes on after "and".
    bool names_of(std::size_t i, std::size_t last) const {
        for (std::size_t j = i; j < last; ++j)
            if (text(words_[j]) == U"of") return words_[i].body != Tag::number && words_[last].body == Tag::number;
        return false;
    }

    /// "World Smart City Expo".
    bool is_event(const Word& word) const {
        const auto name = text(word);
        for (const auto event : {U"expo", U"fair", U"forum", U"exhibition", U"conference", U"summit", U"week", U"show"})
            if (name == event) return true;
        return false;
    }

    bool follows_of(std::size_t head, std::size_t last) const {
        return head + 1 <= last && (text(words_[head + 1]) == U"of" || text(words_[head + 1]) == U"for");
    }

    bool skipped(const Word& word) const {
        const auto name = text(word);
        return name == U"the" || name == U"a" || name == U"an" || name == U"in" || name == U"on" || name == U"at" ||
               name == U"by";
    }

    /// "Chief Executive Sample Development Authority".
    bool title(const Word& word) const {
        const auto name = text(word);
        for (const auto office : {U"chief", U"executive", U"president", U"minister", U"director", U"chairman", U"ceo",
                                  U"administrator", U"deputy", U"mr", U"dr", U"ms", U"secretary", U"mayor"})
            if (name == office) return true;
        return false;
    }

    /// "Korea's Ministry of …".
    bool owner(const Word& word) const {
        return text(word).ends_with(U"'s") && (text(word) == U"korea's" || word.end - word.begin <= 5 ||
                                               first_mark(marks_, word.begin, word.end, {Tag::place}) != nullptr);
    }

    bool named_alone(const Word& word) const { return word.known || word.end - word.begin > 30; }

    /// A head as агентство with the name in quotes or the capitalised words of its genitive behind it, and the
    /// adjectives before it.
    std::size_t russian(std::size_t i) {
        if (i > 0 && words_[i].body == body_city && is_place_word(words_[i - 1])) return i;
        if (i > 0 && text(words_[i]).starts_with(U"федерац") && text(words_[i - 1]).starts_with(U"российск")) return i;
        if (words_[i].body == Tag::number || (i + 1 < words_.size() && words_[i + 1].joined && is_form(words_[i + 1])))
            return i;
        std::size_t first = i, last = i;
        while (first > 0 && words_[first].joined && (words_[first - 1].capital || adjective(words_[first - 1])) &&
               words_[first - 1].body == Tag::number && !words_[first - 1].closes_quote && i - first < 4 &&
               text(words_[first - 1]).size() > 2)
            --first;
        while (first < i && (!words_[first].capital || holds_office(words_[first]))) ++first;
        if (i > 0 && first == i && words_[i].joined && text(words_[i]).starts_with(U"палат") &&
            text(words_[i - 1]).starts_with(U"торгово-промышленн"))
            first = i - 1;
        std::uint32_t end = words_[i].end;
        bool named = first < i;
        std::size_t purpose_last = 0;
        for (std::size_t j = i + 1; j < words_.size() && j < i + 10; ++j) {
            if (words_[j].opens_quote) {
                std::size_t close = j;
                while (close + 1 < words_.size() && !words_[close].closes_quote && close < j + 8) ++close;
                if (!words_[close].closes_quote) break;
                last = close, end = words_[close].end + 1, named = true;
                break;
            }
            const bool region = named_region(words_[j]);
            if (j == i + 1 && text(words_[j]) == U"по" && words_[j].joined) {
                const auto purpose = purpose_end(j);
                if (purpose > j) {
                    named = named || words_[i].capital;
                    j = last = purpose, end = words_[purpose].end, purpose_last = purpose;
                    continue;
                }
            }
            if (!words_[j].joined || !(words_[j].capital || region || attribute(words_[j], j, i))) break;
            if (words_[j].capital) named = true;
            last = j, end = words_[j].end;
        }
        while (last > i && last != purpose_last && end == words_[last].end && !words_[last].capital &&
               !named_region(words_[last]))
            --last, end = words_[last].end;
        const bool plain_company = words_[i].body == body_company && !words_[i].capital && end == words_[last].end;
        if (!named || plain_company) return i + 1;
        add(first, last, words_[i].body, end);
        return last + 1;
    }

    /// "по развитию бизнеса", "по внешним связям": small words up to the next preposition, verb or mark.
    std::size_t purpose_end(std::size_t at) const {
        std::size_t last = at;
        for (std::size_t j = at + 1; j < words_.size() && j <= at + 4 && words_[j].joined; ++j) {
            const bool common = words_[j].capital || words_[j].end - words_[j].begin < 4 ||
                                words_[j].body != Tag::number ||
                                first_mark(marks_, words_[j].begin, words_[j].end, {signs, takes_part}) != nullptr;
            const auto name = text(words_[j]);
            if (common || past_tense(name) || name.ends_with(U"ет") || name.ends_with(U"ют")) break;
            last = j;
        }
        return last;
    }

    /// "Председатель Китайской ассоциации": a person before the body.
    bool holds_office(const Word& word) const {
        const auto name = text(word);
        for (const auto office : {U"председател", U"делегаци", U"министр", U"директор", U"глав", U"представител",
                                  U"руководител", U"заместител", U"посол", U"президент", U"сотрудник"})
            if (name.starts_with(office)) return true;
        return false;
    }

    static bool past_tense(std::u32string_view word) {
        for (const auto end : {U"л", U"ла", U"ло", U"ли"}) {
            const std::u32string_view ending(end);
            if (word.size() > ending.size() + 2 && word.ends_with(ending) &&
                std::u32string_view(U"аеиоуыяё").find(word[word.size() - ending.size() - 1]) != word.npos)
                return true;
        }
        return false;
    }

    /// "визит в Забайкальский край": the adjective stands between the preposition and the head.
    bool is_place_word(const Word& adjective_before) const {
        const auto at = static_cast<std::size_t>(&adjective_before - words_.data());
        const auto preposition = at == 0 ? std::u32string_view{} : text(words_[at - 1]);
        return preposition == U"в" || preposition == U"во" || preposition == U"из" || preposition == U"по";
    }

    bool is_form(const Word& word) const {
        const auto name = text(word);
        return name == U"ооо" || name == U"ао" || name == U"пао" || name == U"зао";
    }

    bool adjective(const Word& word) const {
        const auto name = text(word);
        for (const auto ending : {U"ый", U"ий", U"ая", U"ое", U"ой", U"ого", U"ому", U"ым", U"ую"})
            if (name.ends_with(ending) && name.size() > 4) return true;
        return false;
    }

    bool named_region(const Word& word) const {
        const auto name = text(word);
        return name == U"области" || name == U"края" || name == U"республики" || name == U"района";
    }

    /// "палата", "поддержки экспорта": small words between the head and the capitalised name of its region.
    bool attribute(const Word& word, std::size_t j, std::size_t head) const {
        if (j - head > 3 || word.end - word.begin < 4) return false;
        const auto name = text(word);
        for (const auto ending : {U"и", U"а", U"я", U"ы", U"ой", U"ия"})
            if (name.ends_with(ending)) return first_mark(marks_, word.begin, word.end, {signs, takes_part}) == nullptr;
        return false;
    }

    const Article& article_;
    std::size_t index_;
    const Sentence& sentence_;
    std::u32string_view text_;
    std::span<const Mark> marks_;
    std::vector<Word> words_;
    std::vector<BodyMention> found_;
};

}  // namespace

std::vector<BodyMention> european_bodies(const Article& article, std::size_t sentence) {
    return EuropeanReader(article, sentence).run();
}

}  // namespace gyoryu::desk
