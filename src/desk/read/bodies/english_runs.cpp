#include "desk/read/bodies/english_runs.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t run_most = 5, apposition_most = 9;
constexpr std::uint32_t bracket_reach = 24;
constexpr std::uint32_t abbreviation_most = 16;

}  // namespace

void EnglishRuns::find_described() {
    for (std::size_t i = 0; i < words_.size();) {
        if (!words_[i].capital) {
            ++i;
            continue;
        }
        auto run = run_from(i);
        if (!run || (i > 0 && words_[i].joined && words_[i - 1].capital)) {
            ++i;
            continue;
        }
        i = run->second + 1;
        const bool based = run->first < run->second && text(words_[run->first]).ends_with(U"-based");
        if (based) ++run->first;
        const bool described = based || is_firm_in_apposition(run->second + 1) || is_listed_firm(*run) ||
                               says_where(*run) || is_abbreviated(*run);
        if (!described || in_brackets(words_[run->first].begin) || title(words_[run->first]) || title_before(*run) ||
            is_place(*run) || is_no_name(text(words_[run->first])))
            continue;
        put({words_[run->first].begin, words_[run->second].end, BodyType::company, index_, true, false});
    }
}

void EnglishRuns::find_known() {
    for (const Mark& mark : marks_) {
        if (mark.tag != body_known) continue;
        const auto run = words_of(mark);
        if (!run) continue;
        const auto before = run->first, behind = run->second + 1;
        const bool goes_on = behind < words_.size() && words_[behind].joined && words_[behind].capital &&
                             !title(words_[behind]) && text(words_[behind]) != U"vice" &&
                             !text(words_[run->second]).ends_with(U"'s");
        const bool begun = before > 0 && words_[before].joined && words_[before - 1].capital &&
                           !is_no_name(text(words_[before - 1])) && !title(words_[before - 1]) &&
                           !is_nation(words_[before - 1]);
        if (!goes_on && !begun) add(run->first, known_kind(mark), mark.end);
    }
}

bool EnglishRuns::among(std::u32string_view word, std::initializer_list<std::u32string_view> list) {
    return std::ranges::find(list, word) != list.end();
}

/// "Sample Care, a leading Samplian drug company": the words up to the trade are those of one phrase.
bool EnglishRuns::is_firm_in_apposition(std::size_t behind) const {
    while (behind < words_.size() && words_[behind].begin > 0 && text_[words_[behind].begin - 1] == U'(') ++behind;
    if (behind >= words_.size()) return false;
    const auto gap = text(words_[behind - 1].end, words_[behind].begin);
    if (!gap.ends_with(U", ") || !among(text(words_[behind]), {U"a", U"an"})) return false;
    for (auto j = behind + 1; j < words_.size() && j < behind + apposition_most; ++j) {
        const auto word = text(words_[j]);
        const bool of_list = words_[j].after_comma && words_[j - 1].end - words_[j - 1].begin > 2;
        if (!(words_[j].joined || of_list) || (is_preposition(word) && word != U"and") || title(words_[j]))
            return false;
        if (first_mark(marks_, words_[j].begin, words_[j].end, {body_trade, noun_company, body_company}) != nullptr)
            return !words_[j].capital;
    }
    return false;
}

/// "Sample Care (OTCBB: SC)".
bool EnglishRuns::is_listed_firm(const Run& run) const {
    const auto behind = text_.substr(words_[run.second].end, 16);
    const auto close = behind.find(U')');
    const auto colon = behind.find(U':');
    if (!behind.starts_with(U" (") || close == behind.npos || colon == behind.npos || colon > close || colon < 5)
        return false;
    for (auto at = words_[run.second].end + 2; at < words_[run.second].end + colon; ++at)
        if (text_[at] < U'a' || text_[at] > U'z') return false;
    return true;
}

/// "Business Unity Samplia (Busa)": the bracket takes its letters from the name, which is no event's or agreement's.
bool EnglishRuns::is_abbreviated(const Run& run) const {
    const auto open = words_[run.second].end;
    if (run.first == run.second || text_.substr(open, 2) != U" (") return false;
    const auto bracket = text_.substr(open + 2, std::min(abbreviation_most, sentence_.end - open));
    const auto close = bracket.find(U')');
    if (close == bracket.npos || close < 3) return false;
    const auto letters = bracket.substr(0, close), name = text(words_[run.first].begin, open);
    if (letters.front() != name.front()) return false;
    std::size_t at = 0;
    for (const char32_t letter : letters) {
        if (letter == U' ') continue;
        at = name.find(letter, at);
        if (at == name.npos) return false;
        ++at;
    }
    for (const Mark& mark : marks_in(article_.marks, words_[run.first].begin, open))
        if (mark.tag == body_never && mark.end == open) return false;
    return first_mark(marks_, words_[run.second].begin, open,
                      {event_word, agreement_word, contract_word, noun_consultation}) == nullptr;
}

bool EnglishRuns::in_brackets(std::uint32_t at) const {
    const auto ahead = text(at > sentence_.begin + bracket_reach ? at - bracket_reach : sentence_.begin, at);
    const auto open = ahead.rfind(U'(');
    return open != ahead.npos && ahead.find(U')', open) == ahead.npos;
}

/// "Sample Care, headquartered in Sampletown".
bool EnglishRuns::says_where(const Run& run) const {
    const auto behind = text_.substr(words_[run.second].end, 20);
    return behind.starts_with(U", headquartered in ") || behind.starts_with(U", based in ");
}

bool EnglishRuns::is_preposition(std::u32string_view word) {
    return among(word,
                 {U"in", U"on",  U"at", U"to",   U"for",   U"of",    U"by",     U"from",      U"during", U"under",
                  U"as", U"and", U"or", U"that", U"which", U"aimed", U"aiming", U"regarding", U"worth",  U"while"});
}

bool EnglishRuns::is_day(std::u32string_view word) {
    return among(word, {U"monday", U"tuesday", U"wednesday", U"thursday", U"friday", U"saturday", U"sunday"});
}

bool EnglishRuns::is_no_name(std::u32string_view word) {
    return among(word, {U"the",   U"it",         U"they", U"he",   U"she", U"we",   U"both",  U"this",  U"that",
                        U"these", U"mou",        U"moa",  U"loi",  U"ai",  U"ict",  U"it",    U"us",    U"usa",
                        U"uk",    U"eu",         U"uae",  U"un",   U"rok", U"fta",  U"gdp",   U"ceo",   U"cfo",
                        U"vna",   U"tca",        U"r&d",  U"each", U"in",  U"at",   U"on",    U"vice",  U"such",
                        U"all",   U"memorandum", U"u.s",  U"u.s.", U"u.k", U"u.k.", U"u.a.e", U"u.a.e."});
}

bool EnglishRuns::title(const EuropeanWord& word) const {
    auto name = text(word);
    if (name.size() > 4 && name.ends_with(U"s")) name.remove_suffix(1);  // mayors
    if (name.size() < 2 || (name.size() > 13 && name.find(U'-') == name.npos)) return false;
    for (const auto office : {U"chief",     U"executive",     U"president",   U"minister", U"director",   U"chairman",
                              U"ceo",       U"administrator", U"deputy",      U"mr",       U"dr",         U"ms",
                              U"secretary", U"mayor",         U"rector",      U"dean",     U"ambassador", U"governor",
                              U"head",      U"chair",         U"chairperson", U"manager",  U"professor",  U"founder"})
        if (name == office) return true;
    return name.ends_with(U"-rector") || name.ends_with(U"-general");
}

std::optional<EnglishRuns::Run> EnglishRuns::run_ending(std::size_t last) const {
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

std::optional<EnglishRuns::Run> EnglishRuns::run_from(std::size_t first) const {
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

bool EnglishRuns::overlaps(std::size_t i) const { return EuropeanSentence::overlaps(words_[i]); }

bool EnglishRuns::title_before(const Run& run) const {
    return run.first > 0 && words_[run.first].joined && title(words_[run.first - 1]);
}

bool EnglishRuns::is_nation(const EuropeanWord& word) const {
    const auto name = text(word);
    if (name == U"south" || name == U"north") return true;
    if (!word.capital) return false;
    if (name.size() < 5) return first_mark(marks_, word.begin, word.end, {side_nation}) != nullptr;
    for (const std::u32string_view end : {U"ese", U"ian", U"ean", U"ish", U"ani", U"zbek", U"azakh", U"yrgyz"})
        if (name.ends_with(end)) return true;
    return first_mark(marks_, word.begin, word.end, {place, side_nation}) != nullptr;
}

bool EnglishRuns::is_place(const Run& run) const {
    const auto* where = first_mark(marks_, words_[run.first].begin, words_[run.second].end, {place});
    return where != nullptr && where->begin == words_[run.first].begin && where->end == words_[run.second].end;
}

}  // namespace gyoryu::desk
