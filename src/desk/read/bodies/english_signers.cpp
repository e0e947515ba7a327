#include "desk/read/bodies/english_signers.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t page_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t behind_most = 8, times_most = 8, items_most = 5;

}  // namespace

bool EnglishSigners::is_auxiliary(std::u32string_view word) {
    return among(word, {U"has", U"have", U"had", U"also", U"recently", U"officially", U"formally", U"jointly", U"today",
                        U"yesterday", U"on", U"just", U"then", U"both"});
}

void EnglishSigners::find_signers() {
    find_mayors();
    find_visited();
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (verb == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {signs_not}) != nullptr)
        return;
    split_pairs();
    take_cities();
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const auto word = text(words_[i]);
        const bool party = word == U"with" && (words_[i].begin > verb->begin || agreed_before(words_[i].begin));
        if (word == U"between" || party) take_behind(i + 1);
        for (const Mark& mark : marks_in(article_.marks, words_[i].begin, words_[i].end))
            if (mark.tag == signs && mark.begin == words_[i].begin && word != U"signing") take_subject(i);
    }
}

/// "Mayor Gildong Hong of Sample met": the city.
void EnglishSigners::find_mayors() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (text(words_[i]) != U"mayor") continue;
        auto of = i + 1;
        while (of < words_.size() && of < i + 5 && words_[of].joined && words_[of].capital) ++of;
        if (of < i + 3 || of + 1 >= words_.size() || text(words_[of]) != U"of" || !words_[of + 1].joined) continue;
        if (const auto run = run_from(of + 1)) add(run->first, body_city, words_[run->second].end);
    }
}

/// "The delegation visited SU": who is written as a body.
void EnglishSigners::find_visited() {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
        if (text(words_[i]) != U"visited" || !words_[i + 1].joined) continue;
        const auto run = run_from(i + 1);
        if (run && run->first == run->second && is_written_as_one(words_[i + 1]) && !is_place(*run))
            put({words_[i + 1].begin, words_[i + 1].end, BodyType::other, index_, true, false});
    }
}

/// "Sample Care and Example Co., Ltd signed": two, where nobody else is named behind "with".
void EnglishSigners::split_pairs() {
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (text(verb->end, sentence_.end).find(U" with ") != text_.npos) return;
    for (auto& body : found_) {
        if (body.end > verb->begin) continue;
        if (text(body.begin, body.end).starts_with(U"ministry ") || ends_pair(body)) continue;
        const auto gap = text(body.end, verb->begin);
        const bool subject = gap == U" " || gap == U" have " || (gap.starts_with(U" (") && gap.find(U") ") != gap.npos);
        const auto at = text(body.begin, body.end).rfind(U" and ");
        if (!subject || at == text_.npos) continue;
        const auto second = body.begin + static_cast<std::uint32_t>(at) + 5;
        auto other = body;
        body.end = second - 5;
        other.begin = second;
        put(other);
        return;
    }
}

/// "Sample Export Agency and Department of Trade and Industry": the pair is another one.
bool EnglishSigners::ends_pair(const BodyMention& body) const {
    const auto ahead = text(sentence_.begin, body.begin);
    const bool joined = ahead.ends_with(U" and ") || ahead.ends_with(U" and the ");
    return joined && std::ranges::any_of(found_, [&](const auto& other) { return other.end <= body.begin; });
}

/// "the city of Sample", "with its Sample counterpart".
void EnglishSigners::take_cities() {
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
        const auto word = text(words_[i]);
        if ((word == U"counterpart") && words_[i].joined) {
            const auto run = run_ending(i - 1);
            if (run && !is_nation(words_[run->first]) && !is_no_name(text(words_[run->first])))
                add(run->first, body_city, words_[run->second].end);
        }
        if (word == U"of" && words_[i + 1].joined && among(text(words_[i - 1]), {U"cities", U"counties"}))
            take_both(i + 1);
        if (word != U"of" || !words_[i + 1].joined || !among(text(words_[i - 1]), {U"city", U"county", U"province"}))
            continue;
        const auto run = words_[i - 1].capital ? std::nullopt : run_from(i + 1);
        if (run && !is_place_of_nation(*run)) add(run->first, body_city, words_[run->second].end);
    }
}

/// "the cities of Sample and Example".
void EnglishSigners::take_both(std::size_t at) {
    const auto one = run_from(at);
    if (!one || one->second + 2 >= words_.size() || text(words_[one->second + 1]) != U"and") return;
    const auto other = run_from(one->second + 2);
    if (!other || !words_[other->first].joined) return;
    add(one->first, body_city, words_[one->second].end);
    add(other->first, body_city, words_[other->second].end);
}

/// "the province of Samplia": where it lies, not what it is called.
bool EnglishSigners::is_place_of_nation(const Run& run) const {
    const auto behind = run.first >= 2 ? text(words_[run.first - 2]) : std::u32string_view{};
    return behind == U"province" && run.first == run.second && is_nation(words_[run.first]) && run.first >= 3 &&
           words_[run.first - 3].capital;
}

/// "Sample Mayor John Smith signed": for the city.
bool EnglishSigners::take_mayor(const Run& run) {
    for (auto j = run.first + 1; j <= run.second; ++j) {
        if (!among(text(words_[j]), {U"mayor", U"governor"})) continue;
        add(run.first, body_city, words_[j - 1].end);
        return true;
    }
    return false;
}

/// "a memorandum with Sample was signed".
bool EnglishSigners::agreed_before(std::uint32_t at) const {
    return first_mark(marks_, sentence_.begin, at, {agreement_word, contract_word}) != nullptr;
}

void EnglishSigners::take_subject(std::size_t verb) {
    auto at = verb;
    while (at > 0 && (is_auxiliary(text(words_[at - 1])) || is_day(text(words_[at - 1])) ||
                      (words_[at - 1].begin > 0 && text_[words_[at - 1].begin - 1] == U'(')))
        --at;
    if (at == 0 || take_teller(at - 1)) return;
    if (const auto run = run_ending(at - 1); run && !take_mayor(*run)) take(*run, false);
    if (overlaps(at - 1)) take_companion(at - 1);
}

/// "Sample says that it has signed": "it" is no person.
bool EnglishSigners::take_teller(std::size_t pronoun) {
    if (pronoun == 0 || !among(text(words_[pronoun]), {U"it", U"they"})) return false;
    auto at = pronoun - 1;
    while (at > 0 && (text(words_[at]) == U"that" || is_day(text(words_[at])) || is_auxiliary(text(words_[at])))) --at;
    if (!among(text(words_[at]), {U"said", U"says", U"announced", U"announces", U"reported", U"reports"})) return false;
    while (at > 0 && is_auxiliary(text(words_[at - 1]))) --at;
    if (at == 0) return true;
    const auto run = run_ending(at - 1);
    if (run && !is_no_name(text(words_[run->first])) && !title(words_[run->first]) && !is_place(*run))
        put({words_[run->first].begin, words_[run->second].end, BodyType::company, index_, true, false});
    return true;
}

/// "Sample and ABC signed", at ABC: who stands before "and".
void EnglishSigners::take_companion(std::size_t last) {
    auto first = last;
    while (first > 0 && words_[first].joined && (words_[first - 1].capital || overlaps(first - 1)) && last - first < 12)
        --first;
    if (first < 2 || text(words_[first - 1]) != U"and") return;
    if (const auto run = run_ending(first - 2)) take(*run, true);
}

/// Behind "with" and "between": a name, and those that "and" and commas join to it.
void EnglishSigners::take_behind(std::size_t at) {
    for (std::size_t items = 0; items < items_most; ++items) {
        const auto limit = std::min(words_.size(), at + behind_most);
        while (at < limit && (!words_[at].capital || is_nation(words_[at]) || text(words_[at]).ends_with(U"'s"))) {
            if (is_preposition(text(words_[at])) || !(words_[at].joined || words_[at].after_comma)) return;
            ++at;
        }
        if (at >= limit) return;
        if (const auto run = run_from(at)) {
            take(*run, true);
            at = run->second + 1;
        } else {
            while (at < words_.size() && overlaps(at)) ++at;
        }
        while (at < words_.size() && words_[at].begin > 0 && text_[words_[at].begin - 1] == U'(') ++at;
        if (at + 1 >= words_.size()) return;
        const bool last = text(words_[at]) == U"and";
        if (!last && !words_[at].after_comma) return;
        if (last) ++at;
    }
}

void EnglishSigners::take(const Run& run, bool beside_body) {
    if (!is_shown(run, beside_body) || in_brackets(words_[run.first].begin) || tells(run.second + 1)) return;
    put({words_[first_of(run)].begin, words_[run.second].end, BodyType::company, index_, true, false});
}

/// "…, Sample reports.": who tells of it.
bool EnglishSigners::tells(std::size_t i) const {
    return i < words_.size() && words_[i].joined &&
           among(text(words_[i]), {U"reports", U"reported", U"said", U"says", U"writes"});
}

/// "Samplian Stock Exchange (SSE)": the nation belongs to the name where its letter does.
std::size_t EnglishSigners::first_of(const Run& run) const {
    const auto next = run.second + 1;
    const bool behind = run.first > 0 && words_[run.first].joined && is_nation(words_[run.first - 1]) &&
                        !text(words_[run.first - 1]).ends_with(U"'s") && !overlaps(run.first - 1);
    return behind && has_abbreviation(run) && text(words_[next]).front() == text(words_[run.first - 1]).front()
               ? run.first - 1
               : run.first;
}

bool EnglishSigners::is_shown(const Run& run, bool beside_body) const {
    for (auto j = run.first; j <= run.second; ++j) {
        const auto word = text(words_[j]);
        if (title(words_[j]) || is_no_name(word) || is_day(word) || word.size() < 2 ||
            first_mark(marks_, words_[j].begin, words_[j].end, {month_name, event_word, agreement_word}) != nullptr)
            return false;
    }
    if (is_place(run)) return false;
    const auto before = run.first > 0 ? text(words_[run.first - 1]) : std::u32string_view{};
    const auto* trade = run.first > 0 ? first_mark(marks_, words_[run.first - 1].begin, words_[run.first - 1].end,
                                                   {body_trade, noun_company})
                                      : nullptr;
    if (title_before(run)) return false;
    if (trade != nullptr && before != U"companies") return true;
    const auto next = run.second + 1;
    if (next < words_.size() && words_[next].joined && !words_[next].capital && words_[next].body == body_agency &&
        text(words_[next]) == U"corporation")
        return true;
    for (auto j = run.first; j <= run.second; ++j)
        if (is_written_as_one(words_[j])) return true;
    if (has_abbreviation(run) || is_headed(run)) return true;
    if (run.first == run.second) return beside_body && !is_nation(words_[run.first]);
    return (beside_body || is_owned(run)) && !is_person(run);
}

/// "Samplia's Sample Messe": the land that a firm is of.
bool EnglishSigners::is_owned(const Run& run) const {
    if (run.first == 0 || !words_[run.first].joined) return false;
    const auto before = text(words_[run.first - 1]);
    return before.ends_with(U"'s") &&
           first_mark(marks_, words_[run.first - 1].begin, words_[run.first - 1].end, {place}) != nullptr;
}

/// "Park Jin-su", "John Smith, the chairman": two or three words, one with a small second part, or an office behind.
bool EnglishSigners::is_person(const Run& run) const {
    if (run.second - run.first > 2) return false;
    for (auto j = run.first; j <= run.second; ++j) {
        const auto word = text(words_[j]);
        const auto hyphen = word.find(U'-');
        if (word.size() <= 2 ||
            (hyphen != word.npos && !capital(words_[j].begin + static_cast<std::uint32_t>(hyphen) + 1)))
            return true;
    }
    const auto next = run.second + 1;
    if (next >= words_.size() || !words_[next].after_comma) return false;
    for (auto j = next; j < words_.size() && j < next + 4; ++j)
        if (title(words_[j])) return true;
    return text(words_[next]) == U"who";
}

/// ABC, SamplePharm, K-Lab: not as words are written.
bool EnglishSigners::is_written_as_one(const EuropeanWord& word) const {
    if (word.end - word.begin < 3 || is_no_name(text(word))) return false;
    std::size_t capitals = 0;
    for (auto at = word.begin; at < word.end; ++at) {
        const char32_t c = article_.page.text[at];
        capitals += c >= 'A' && c <= 'Z' && (at == word.begin || text_[at - 1] != U'-') ? 1 : 0;
    }
    return capitals >= 2;
}

/// "Sample Care (SC)".
bool EnglishSigners::has_abbreviation(const Run& run) const {
    const auto next = run.second + 1;
    if (next >= words_.size() || text_.substr(words_[run.second].end, 2) != U" (") return false;
    return words_[next].begin == words_[run.second].end + 2 && words_[next].end < sentence_.end &&
           text_[words_[next].end] == U')' && all_capitals(words_[next]) && !is_no_name(text(words_[next]));
}

/// "CEO of Sample Care", "Sample Care CEO John Smith", "Sample Care's president" anywhere in the article.
bool EnglishSigners::is_headed(const Run& run) const {
    const auto name = text(words_[run.first].begin, words_[run.second].end);
    const auto page = text_.substr(0, page_reach);
    std::size_t times = 0;
    for (auto at = page.find(name); at != page.npos && times < times_most; at = page.find(name, at + 1), ++times) {
        const auto ahead = page.substr(0, at), behind = page.substr(at + name.size());
        for (const std::u32string_view head : {U"ceo", U"president", U"chairman", U"founder", U"general director"}) {
            if (ahead.ends_with(std::u32string(head) + U" of ")) return true;
            if (behind.starts_with(U" " + std::u32string(head)) || behind.starts_with(U"'s " + std::u32string(head)))
                return true;
        }
    }
    return false;
}

}  // namespace gyoryu::desk
