#include "desk/read/english_names.h"

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

}  // namespace gyoryu::desk
