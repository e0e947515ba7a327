#include "desk/read/days/written_day.h"

#include "desk/read/article/predicates.h"

#include <algorithm>
#include <map>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t name_reach = 40;
constexpr std::uint32_t opening_reach = 60;
constexpr std::uint32_t edition_letters_most = 22;
constexpr std::size_t past_reach = 30;  ///< of the days of a trip that is over
constexpr std::uint32_t caption_tail = 24;
constexpr std::size_t lead_sentences_most = 3;
constexpr std::uint32_t label_letters_most = 8;  ///< "date 2025-09-29 [예시일보] …"

struct Stamp {
    DayFound day;
    int trust = 0;
};

DayFound day_of(const DayMention& mention) { return {mention.year, mention.month, mention.day}; }

bool begins_number(const Article& article, std::uint32_t at) {
    const auto text = article.folded();
    const bool number = is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
    return number || (is_latin(text[at]) && (at == 0 || !is_latin(text[at - 1])));
}

template <typename Use>
void each_full_date(const Article& article, std::uint32_t begin, std::uint32_t end, Use use) {
    for (auto at = begin; at < end; ++at) {
        if (!begins_number(article, at)) continue;
        const auto mention = day_mention_at(article, at, end);
        if (!mention || !mention->year || !mention->month || !mention->day) continue;
        use(*mention);
        at = mention->end - 1;
    }
}

/// "UPDATED. 2025-07-07 17:22 (월)" above the menus of a Korean paper: when the page was called up.
bool is_clock_of_page(const Article& article, const ArticleLine& line) {
    const auto text = article.folded().substr(line.begin, line.end - line.begin);
    return article.language == text::Language::ko &&
           (text.starts_with(U"updated.") || text.starts_with(U"최종편집") || text.starts_with(U"최종 편집"));
}

/// A date with a time or a word as 입력 is the article's; a bare one with nothing but a weekday may be the visitor's.
int trust_of(const Article& article, const ArticleLine& line, const DayMention& mention) {
    if (is_clock_of_page(article, line)) return 1;
    if (mention.has_time) return 3;
    if (first_mark(article.marks, line.begin, line.end, {Tag::dateline}) != nullptr) return 3;
    const auto rest = article.folded().substr(mention.end, line.end - mention.end);
    const bool weekday = rest.size() < 6 && rest.find(U'(') != rest.npos && mention.begin == line.begin;
    return weekday ? 1 : 2;
}

/// "… ⓒ예시일보 2019.9.20" at the end of a caption.
bool credited(const Article& article, const ArticleLine& line) {
    if (line.end - line.begin <= 120) return false;
    const auto tail = article.folded().substr(line.end - caption_tail, caption_tail);
    return tail.find(U'ⓒ') != tail.npos || tail.find(U'©') != tail.npos;
}

/// "(예시신문 1996년 8월 28일자)" in a line of its own: the paper that printed it.
bool paper_of_day(const Article& article, const ArticleLine& line) {
    const auto text = article.folded().substr(line.begin, line.end - line.begin);
    return text.size() < 60 && text.starts_with(U"(") && text.find(U"일자") != text.npos;
}

std::optional<Stamp> stamp_of(const Article& article) {
    std::optional<Stamp> best;
    for (const auto& line : article.lines) {
        if (credited(article, line))
            each_full_date(article, line.end - caption_tail, line.end, [&](const DayMention& mention) {
                if (!best && mention.numeric) best = Stamp{day_of(mention), 2};
            });
        if (paper_of_day(article, line))
            each_full_date(article, line.begin, line.end,
                           [&](const DayMention& mention) { best = Stamp{day_of(mention), 3}; });
        if (line.end - line.begin > 120 || line.role == LineRole::sentence || line.role == LineRole::headline) continue;
        each_full_date(article, line.begin, line.end, [&](const DayMention& mention) {
            const int trust = line.role == LineRole::clutter ? 1 : trust_of(article, line, mention);
            if (!best || trust > best->trust) best = Stamp{day_of(mention), trust};
        });
    }
    return best;
}

/// "… 20일 밝혔다" on a page that bears a date of a 20th: the day it was written.
bool said_on(const Article& article, int day) {
    const auto text = article.folded();
    std::u32string words;
    if (day > 9) words += static_cast<char32_t>(U'0' + day / 10);
    words += static_cast<char32_t>(U'0' + day % 10);
    words += U"일 ";
    for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const auto behind = text.substr(at + words.size(), 4);
        const bool said = behind.starts_with(U"밝혔다") || behind.starts_with(U"전했다") ||
                          behind.starts_with(U"발표했다") || behind.starts_with(U"공개했다");
        if (said && (at == 0 || !is_digit(text[at - 1]))) return true;
    }
    return false;
}

/// '2012년 제1차 수출상담회', '2018년 하반기 …': the year opens the name in quotes.
bool quoted_edition(const Article& article, std::uint32_t at, std::uint32_t end) {
    const auto text = article.folded();
    if (at == 0 || text[at + 4] != U'년' || (text[at - 1] != U'\'' && text[at - 1] != U'"')) return false;
    const auto close = text.substr(at, std::min(name_reach, end - at)).find(text[at - 1]);
    const auto name = text.substr(at, close == text.npos ? 0 : close);
    for (const auto festival : {U"축제", U"주간", U"제전", U"위크", U"페스티벌"})
        if (name.ends_with(festival)) return true;
    return close != text.npos &&
           first_mark(article.marks, at, at + static_cast<std::uint32_t>(close), {Tag::event_word}) != nullptr;
}

/// "Seoul Food 2020, the largest exhibition": a word with a capital before it, which is no month.
bool ends_english_name(const Article& article, std::uint32_t at, std::uint32_t begin) {
    if (article.language != text::Language::en || at < begin + 3 || article.folded()[at - 1] != U' ') return false;
    auto word = at - 1;
    while (word > begin && is_latin(article.folded()[word - 1])) --word;
    const char32_t first = article.page.text[word];
    const auto letters = article.folded().substr(word, at - 1 - word);
    for (const auto time : {U"in", U"since", U"from", U"by", U"during", U"until", U"of", U"for", U"after", U"before"})
        if (letters == time) return false;
    return word + 1 < at && first >= U'A' && first <= U'Z' &&
           first_mark(article.marks, word, at, {Tag::month_name}) == nullptr;
}

/// "2014年样台医院发展论坛": no clause, no month and no time between the year and the event that it names.
bool names_edition(const Article& article, std::uint32_t at, std::uint32_t end) {
    if (article.language != text::Language::zh || at + 1 >= end) return false;
    if (article.folded()[at] == U'"' || article.folded()[at] == U'\'') ++at;
    if (!is_han(article.folded()[at])) return false;
    if (std::u32string_view(U"来以前后底初度间上下里").find(article.folded()[at]) != std::u32string_view::npos)
        return false;
    const auto reach = std::min(at + edition_letters_most, end);
    const auto name = article.folded().substr(at, reach - at);
    for (const std::u32string_view event : {U"论坛", U"大会", U"博览会", U"洽谈会", U"展览会", U"交易会", U"推介会",
                                            U"对接会", U"交流会", U"恳谈会", U"座谈会", U"招商会", U"说明会"}) {
        const auto found = name.find(event);
        if (found != name.npos && name.substr(0, found).find_first_of(U",;、在举赴,") == name.npos) return true;
    }
    return false;
}

/// ‘2022 우즈베키스탄 의료산업전시회’: a year at the beginning of a name that ends in an event.
std::optional<int> year_in_name(const Article& article) {
    const auto text = article.folded();
    std::map<int, int> seen, opening;
    for (const auto& sentence : article.sentences)
        for (auto at = sentence.begin; at + 4 < sentence.end; ++at) {
            if (!is_digit(text[at]) || (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == U'.')) ||
                text.substr(at, 2) != U"20")
                continue;
            if (!is_digit(text[at + 2]) || !is_digit(text[at + 3]) || is_digit(text[at + 4])) continue;
            const char32_t next = text[at + 4];
            const int year = int(text[at + 2] - U'0') * 10 + int(text[at + 3] - U'0') + 2000;
            const bool hyphened = at > sentence.begin + 1 && text[at - 1] == U'-' && is_letter(text[at - 2]);
            if (hyphened || quoted_edition(article, at, sentence.end)) {
                ++seen[year];
                continue;
            }
            if (ends_english_name(article, at, sentence.begin) && (next == U',' || next == U'.')) ++seen[year];
            if (next == U'年' && names_edition(article, at + 5, sentence.end)) ++opening[year];
            if (next == U'년' || next == U'年' || next == U',' || next == U'.' || next == U'-') continue;
            const auto letters = article.language == text::Language::en ? 2 * name_reach : name_reach;
            const auto reach = std::min(at + letters, sentence.end);
            const bool closes = next == U'\'' || next == U'"' || next == 0xBB || next == U')' || next == 0x300D ||
                                next == 0x300F || (next == U'(' && text.substr(at + 5, 2) == U"이하");
            const bool opens = at > sentence.begin && (text[at - 1] == U'\'' || text[at - 1] == U'"');
            const bool quoted = closes || opens;
            const bool named = closes || first_mark(article.marks, at, reach, {Tag::event_word}) != nullptr;
            const bool with_particle =
                at >= sentence.begin + 3 && text[at - 1] == U' ' && is_letter(text[at - 2]) &&
                std::u32string_view(U"에의는은이가을를와과").find(next) != std::u32string_view::npos;
            if (with_particle) ++seen[year];
            if (opens && next == U' ') ++opening[year];
            if ((quoted || next == U' ' || is_han(next) || is_hangul(next)) && named &&
                article.language != text::Language::ru)
                ++seen[year];
        }
    if (seen.empty()) seen = opening;
    const auto best = std::ranges::max_element(seen, {}, [](const auto& one) { return one.second; });
    return best == seen.end() ? std::nullopt : std::optional(best->first);
}

/// The first date in full that the text itself gives, not of a founding.
std::optional<DayFound> first_in_text(const Article& article, bool opening_only) {
    std::optional<DayFound> found;
    for (const auto& sentence : article.sentences) {
        const auto marks = article.marks_of(sentence);
        if (found || first_mark(marks, sentence.begin, sentence.end, {Tag::founded}) != nullptr) continue;
        const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
        const bool to_come = first_mark(marks, sentence.begin, sentence.end, {Tag::later}) != nullptr ||
                             (article.language == text::Language::zh && text.find(U"将于") != text.npos);
        if (!opening_only && to_come) continue;
        each_full_date(article, sentence.begin, sentence.end, [&](const DayMention& mention) {
            const auto behind = article.folded().substr(mention.end, 4);
            const bool opens =
                in_opening_bracket(article.folded(), sentence, mention.begin) ||
                (mention.begin < sentence.begin + opening_reach &&
                 ((mention.numeric && mention.begin <= sentence.begin + label_letters_most) ||
                  behind.find(U'(') != behind.npos || behind.find(U"--") != behind.npos || behind.starts_with(U" - ") ||
                  behind.find(U'.') == 0 || behind.find(U'讯') != behind.npos || behind.find(U"г") != behind.npos));
            if (!found && (!opening_only || opens)) found = day_of(mention);
        });
        if (opening_only) break;
    }
    return found;
}

/// "지난 11월 4일부터 11일까지 … 파견하여 … 추진할 예정임을 밝혔다": the trip is over, whatever is to come of it.
bool tells_of_past_days(const Article& article, const Sentence& sentence) {
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    const auto at = text.substr(0, past_reach).find(U"지난 ");
    if (at == text.npos || at + 3 >= text.size() || !is_digit(text[at + 3])) return false;
    const auto days = text.substr(at, past_reach);
    const auto from = days.find(U"일부터 ");
    return from != days.npos && days.find(U"일까지 ", from) != days.npos;
}

/// The first predicate of a sentence that says whether something is over or to come.
std::optional<Tense> deed_of(const Article& article, const Sentence& sentence) {
    for (auto from = sentence.begin; from < sentence.end;) {
        const auto predicate = predicate_behind(article.folded(), from, sentence.end);
        if (!predicate) return std::nullopt;
        if (predicate->tense != Tense::state && predicate->tense != Tense::said) return predicate->tense;
        from = predicate->end;
    }
    return std::nullopt;
}

/// By its predicates, in the first sentences until one tells what happened: "발 벗고 나선다. 시는 상담회를 개최한다".
bool announces_by_tense(const Article& article) {
    std::size_t seen = 0;
    for (const auto& sentence : article.sentences) {
        if (sentence.role != LineRole::sentence) continue;
        if (++seen > lead_sentences_most) return false;
        const auto deed = deed_of(article, sentence);
        if (deed == Tense::done || tells_of_past_days(article, sentence)) return false;
        const bool ahead = deed == Tense::announced || deed == Tense::intended;
        const auto marks = article.marks_of(sentence);
        if (ahead && first_mark(marks, sentence.begin, sentence.end, {Tag::event_word}) != nullptr) return true;
    }
    return false;
}

bool announces(const Article& article) {
    if (article.language == text::Language::ko && announces_by_tense(article)) return true;
    for (const auto& sentence : article.sentences) {
        if (sentence.role != LineRole::sentence) continue;
        const auto marks = article.marks_of(sentence);
        if (article.language == text::Language::ko &&
            (deed_of(article, sentence) == Tense::done || tells_of_past_days(article, sentence)))
            return false;
        return first_mark(marks, sentence.begin, sentence.end, {Tag::announces, Tag::coming}) != nullptr;
    }
    return false;
}

DayFound from_iso(const std::string& day) {
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (std::size_t i = at; i < at + length; ++i) {
            if (day[i] < '0' || day[i] > '9') return 0;
            value = value * 10 + (day[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4), month = number(5, 2), date = number(8, 2);
    if (year == 0 || month < 1 || month > 12 || date < 1 || date > 31) return {};
    return {year, month, date};
}

}  // namespace

namespace {

/// "中新社武汉4月7日电": the day it was sent, of the year that the page names.
void take_wire_day(Article& article, std::optional<int> named) {
    if (article.language != text::Language::zh || (!article.written.year && !named)) return;
    const auto text = article.folded();
    for (const auto& sentence : article.sentences) {
        const auto end = std::min(sentence.begin + opening_reach, sentence.end);
        for (auto at = sentence.begin; at < end; ++at) {
            if (!begins_number(article, at)) continue;
            const auto mention = day_mention_at(article, at, sentence.end);
            if (!mention || !mention->month || !mention->day || mention->end >= text.size()) continue;
            if (text[mention->end] != U'电' && text[mention->end] != U'讯') continue;
            if (!article.written.year) article.written.year = named;
            if (*mention->month <= article.written.month.value_or(12))
                article.written.month = mention->month, article.written.day = mention->day;
            return;
        }
    }
}

}  // namespace

bool in_opening_bracket(std::u32string_view text, const Sentence& sentence, std::uint32_t at) {
    if (text[sentence.begin] != U'(' && text[sentence.begin] != U'[') return false;
    if (at > sentence.begin + opening_reach) return false;
    return text.substr(sentence.begin, at - sentence.begin).find_first_of(U")]") == text.npos;
}

void settle_time(Article& article) {
    const auto named = year_in_name(article);
    const auto stamp = stamp_of(article);
    if (!article.page.published.empty())
        article.written = from_iso(article.page.published);
    else if (stamp && (stamp->trust >= 2 || said_on(article, stamp->day.day.value_or(0))))
        article.written = stamp->day;
    else if (const auto opening = first_in_text(article, true))
        article.written = *opening;
    take_wire_day(article, named);
    article.year = article.written.year;
    if (!article.year)
        for (const auto& sentence : article.sentences) {
            const auto marks = article.marks_of(sentence);
            if (first_mark(marks, sentence.begin, sentence.end, {Tag::embargo}) == nullptr) continue;
            each_full_date(article, sentence.begin, sentence.end, [&](const DayMention& mention) {
                if (!article.year) article.year = mention.year, article.written = day_of(mention);
            });
        }
    if (!article.year) article.year = named;
    if (!article.year)
        if (const auto day = first_in_text(article, false)) article.year = day->year;
    article.upcoming = announces(article);
}

}  // namespace gyoryu::desk
