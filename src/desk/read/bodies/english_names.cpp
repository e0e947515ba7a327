#include "desk/read/bodies/english_names.h"

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t dateline_reach = 60;
constexpr std::size_t bracket_words_most = 3, name_words_most = 5;

}  // namespace

std::size_t EnglishNames::dateline_words() const {
    if (words_.empty() || words_[0].end - words_[0].begin < 3 || !all_capitals(words_[0])) return 0;
    const auto opening = text(sentence_.begin, std::min(sentence_.begin + dateline_reach, sentence_.end));
    const auto dash = std::min(opening.find(U" - "), opening.find(U" -- "));
    if (dash == opening.npos) return 0;
    std::size_t count = 0;
    while (count < words_.size() && words_[count].end <= sentence_.begin + dash) ++count;
    const bool one_abbreviation = count == 1 && (words_[0].known || words_[0].body != Tag::number);
    return one_abbreviation ? 0 : count;
}

std::size_t EnglishNames::before_bracket(std::size_t i) const {
    if (i < 2 || words_[i].begin < 2 || text(words_[i].begin - 2, words_[i].begin) != U") ") return i;
    auto open = i;
    while (open > 0 && i - open < bracket_words_most && text_[words_[open].begin - 1] != U'(') --open;
    if (open == 0 || text_[words_[open].begin - 1] != U'(' || open == i) return i;
    auto first = open - 1;
    if (!words_[first].capital) return i;
    while (first > 0 && open - first < name_words_most && words_[first].joined && words_[first - 1].capital &&
           !overlaps(first - 1))
        --first;
    return first;
}

bool EnglishNames::ends_with_land(std::size_t head, std::size_t last) const {
    if (words_[head].body != body_company) return false;
    const auto* land = first_mark(marks_, words_[head].end, words_[last].end, {place});
    return land != nullptr && land->begin == words_[head + 1].begin && land->end == words_[last].end;
}

bool EnglishNames::is_hall_or_union(std::size_t first, std::size_t last) const {
    for (const Mark& mark : marks_in(article_.marks, words_[first].begin, words_[last].end))
        if (mark.tag == body_never && mark.end == words_[last].end) return true;
    return false;
}

bool EnglishNames::is_titled(std::size_t first) const {
    for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
        if (title(words_[first - back])) return true;
        if (words_[first - back].end - words_[first - back].begin > 2) return false;
    }
    return false;
}

std::size_t EnglishNames::behind_first_word(std::size_t i) const {
    if (!among(text(words_[i]), {U"pt", U"universiti", U"universitas", U"universidad", U"université"}) ||
        (text(words_[i]) == U"pt" && !all_capitals(words_[i])))
        return i;
    auto end = i + 1;
    while (end < words_.size() && end < i + 6 && words_[end].joined &&
           (words_[end].capital || among(text(words_[end]), {U"de", U"of"})) && !title(words_[end]))
        ++end;
    while (end > i + 1 && !words_[end - 1].capital) --end;
    return end > i + 1 ? end : i;
}

std::size_t EnglishNames::with_rank(std::size_t head, std::size_t last) const {
    if (last < head + 2 || text(words_[head + 1]) != U"of" || last + 1 >= words_.size() || !words_[last + 1].joined)
        return last;
    return among(text(words_[last + 1]), {U"province", U"region", U"district", U"county", U"city", U"oblast",
                                          U"prefecture", U"aimag", U"state"})
               ? last + 1
               : last;
}

std::size_t EnglishNames::chamber_abroad(std::size_t head, std::size_t last) const {
    const auto kind = text(words_[head]);
    const bool consulate = kind == U"consulate";
    auto where = last + 2;
    if ((kind != U"chamber" && kind != U"embassy" && !consulate) || where >= words_.size() ||
        text(words_[last + 1]) != U"in" || !words_[last + 1].joined || !words_[where].joined || !words_[where].capital)
        return last;
    while (consulate && where + 1 < words_.size() && where < last + 5 && words_[where + 1].joined &&
           words_[where + 1].capital && !title(words_[where + 1]))
        ++where;
    const bool known = first_mark(marks_, words_[last + 2].begin, words_[last + 2].end, {Tag::place}) != nullptr;
    return known || consulate || text(words_[last + 2]) == U"korea" ? where : last;
}

bool EnglishNames::is_venue(std::size_t first, std::size_t last) const {
    const auto at = [&](std::size_t back) { return first >= back && text(words_[first - back]) == U"at"; };
    if (!at(1) && !(at(2) && text(words_[first - 1]) == U"the")) return false;
    for (auto j = first; j <= last; ++j)
        for (const auto hall : {U"hotel", U"convention", U"exhibition", U"expo", U"hall"})
            if (text(words_[j]) == hall) return true;
    return false;
}

bool EnglishNames::is_event(const EuropeanWord& word) const {
    const auto name = text(word);
    for (const auto event : {U"expo", U"fair", U"forum", U"exhibition", U"conference", U"summit", U"week", U"show"})
        if (name == event) return true;
    return false;
}

bool EnglishNames::is_town_hall(std::size_t head) const {
    const auto name = text(words_[head + 1]);
    return words_[head].body == body_city && (name == U"hall" || name == U"office");
}

bool EnglishNames::serves(const EuropeanWord& word) const {
    const auto name = text(word);
    return name == U"services" || name == U"solutions" || name == U"systems" || name == U"partners";
}

bool EnglishNames::names_day(std::size_t i) const {
    return first_mark(marks_, words_[i].begin, words_[i].end, {month_name, weekday}) != nullptr;
}

}  // namespace gyoryu::desk
