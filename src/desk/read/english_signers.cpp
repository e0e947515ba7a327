#include "desk/read/english_signers.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t page_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t run_most = 5, behind_most = 8, times_most = 8, items_most = 5;

bool among(std::u32string_view word, std::initializer_list<std::u32string_view> list) {
    return std::ranges::find(list, word) != list.end();
}

/// Between the subject and "signed".
bool is_auxiliary(std::u32string_view word) {
    return among(word, {U"has", U"have", U"had", U"also", U"recently", U"officially", U"formally", U"jointly", U"today",
                        U"yesterday", U"on", U"just", U"then", U"both"});
}

/// Behind it stands no party any more.
bool is_preposition(std::u32string_view word) {
    return among(word,
                 {U"in", U"on",  U"at", U"to",   U"for",   U"of",    U"by",     U"from",      U"during", U"under",
                  U"as", U"and", U"or", U"that", U"which", U"aimed", U"aiming", U"regarding", U"worth",  U"while"});
}

bool is_day(std::u32string_view word) {
    return among(word, {U"monday", U"tuesday", U"wednesday", U"thursday", U"friday", U"saturday", U"sunday"});
}

/// A capital at the beginning of a sentence, or an abbreviation of no body.
bool is_no_name(std::u32string_view word) {
    return among(word, {U"the",  U"it",  U"they", U"he",  U"she",  U"we",   U"both", U"this",      U"that", U"these",
                        U"mou",  U"moa", U"loi",  U"ai",  U"ict",  U"it",   U"us",   U"usa",       U"uk",   U"eu",
                        U"uae",  U"un",  U"rok",  U"fta", U"gdp",  U"ceo",  U"cfo",  U"vna",       U"tca",  U"r&d",
                        U"each", U"in",  U"at",   U"on",  U"vice", U"such", U"all",  U"memorandum"});
}

}  // namespace

void EnglishSigners::find_signers() {
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
    std::ranges::sort(found_, {}, &BodyMention::begin);
}

/// "Sample Care and Example Co., Ltd signed": two, where nobody else is named behind "with".
void EnglishSigners::split_pairs() {
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (text(verb->end, sentence_.end).find(U" with ") != text_.npos) return;
    for (auto& body : found_) {
        if (body.end > verb->begin) continue;
        const auto gap = text(body.end, verb->begin);
        const bool subject = gap == U" " || gap == U" have " || (gap.starts_with(U" (") && gap.find(U") ") != gap.npos);
        const auto at = text(body.begin, body.end).rfind(U" and ");
        if (!subject || at == text_.npos) continue;
        const auto second = body.begin + static_cast<std::uint32_t>(at) + 5;
        auto other = body;
        body.end = second - 5;
        other.begin = second;
        found_.push_back(other);
        return;
    }
}

/// "the city of Sample", "with its Sample counterpart".
void EnglishSigners::take_cities() {
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
        const auto word = text(words_[i]);
        if ((word == U"counterpart") && words_[i].joined) {
            const auto run = run_ending(i - 1);
            if (run && !is_nation(words_[run->first])) add(run->first, body_city, words_[run->second].end);
        }
        if (word != U"of" || !words_[i + 1].joined || !among(text(words_[i - 1]), {U"city", U"county", U"province"}))
            continue;
        const auto run = words_[i - 1].capital ? std::nullopt : run_from(i + 1);
        if (run) add(run->first, body_city, words_[run->second].end);
    }
    std::ranges::sort(found_, {}, &BodyMention::begin);
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
    if (at == 0) return;
    if (const auto run = run_ending(at - 1); run && !take_mayor(*run)) take(*run, false);
    if (overlaps(at - 1)) take_companion(at - 1);
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

bool EnglishSigners::title(const EuropeanWord& word) const {
    const auto name = text(word);
    for (const auto office : {U"chief",     U"executive",     U"president",   U"minister", U"director",   U"chairman",
                              U"ceo",       U"administrator", U"deputy",      U"mr",       U"dr",         U"ms",
                              U"secretary", U"mayor",         U"rector",      U"dean",     U"ambassador", U"governor",
                              U"head",      U"chair",         U"chairperson", U"manager",  U"professor",  U"founder"})
        if (name == office) return true;
    return name.ends_with(U"-rector") || name.ends_with(U"-general");
}

std::optional<EnglishSigners::Run> EnglishSigners::run_ending(std::size_t last) const {
    if (!words_[last].capital || overlaps(last)) return std::nullopt;
    auto first = last;
    while (first > 0 && last - first + 1 < run_most && words_[first].joined && words_[first - 1].capital &&
           !overlaps(first - 1) && !text(words_[first - 1]).ends_with(U"'s"))
        --first;
    const auto before = first > 0 ? text(words_[first - 1]) : std::u32string_view{};
    if (before == U"with" || (is_preposition(before) && before != U"and" && before != U"that")) return std::nullopt;
    while (first < last && (is_no_name(text(words_[first])) || is_nation(words_[first]))) ++first;
    return Run{first, last};
}

std::optional<EnglishSigners::Run> EnglishSigners::run_from(std::size_t first) const {
    if (!words_[first].capital || overlaps(first)) return std::nullopt;
    auto last = first;
    while (last + 1 < words_.size() && last - first + 1 < run_most && words_[last + 1].joined &&
           words_[last + 1].capital && !overlaps(last + 1))
        ++last;
    const bool goes_on =
        last + 1 < words_.size() && words_[last + 1].joined && (overlaps(last + 1) || text(words_[last + 1]) == U"of");
    if (goes_on) return std::nullopt;
    return Run{first, last};
}

void EnglishSigners::take(const Run& run, bool beside_body) {
    if (!is_shown(run, beside_body)) return;
    found_.push_back({words_[run.first].begin, words_[run.second].end, BodyType::company, index_, true, false});
}

bool EnglishSigners::overlaps(std::size_t i) const {
    return std::ranges::any_of(found_,
                               [&](const auto& one) { return one.begin < words_[i].end && words_[i].begin < one.end; });
}

bool EnglishSigners::is_shown(const Run& run, bool beside_body) const {
    for (auto j = run.first; j <= run.second; ++j) {
        const auto word = text(words_[j]);
        if (title(words_[j]) || is_no_name(word) || is_day(word) || word.size() < 2 ||
            first_mark(marks_, words_[j].begin, words_[j].end, {month_name, event_word, agreement_word}) != nullptr)
            return false;
    }
    const auto* where = first_mark(marks_, words_[run.first].begin, words_[run.second].end, {place});
    if (where != nullptr && where->begin == words_[run.first].begin && where->end == words_[run.second].end)
        return false;
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
    return beside_body && run.first == run.second && !is_nation(words_[run.first]);
}

/// "Mr Sample", "Governor Sample": a person.
bool EnglishSigners::title_before(const Run& run) const {
    return run.first > 0 && words_[run.first].joined && title(words_[run.first - 1]);
}

/// Samplian, Korean, Vietnamese: whose somebody is.
bool EnglishSigners::is_nation(const EuropeanWord& word) const {
    const auto name = text(word);
    if (!word.capital || name.size() < 5) return name == U"south" || name == U"north";
    for (const std::u32string_view end : {U"ese", U"ian", U"ean", U"ish", U"ani", U"zbek", U"azakh", U"yrgyz"})
        if (name.ends_with(end)) return true;
    return first_mark(marks_, word.begin, word.end, {place}) != nullptr;
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
