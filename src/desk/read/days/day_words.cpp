#include "desk/read/days/day_words.h"

#include "desk/read/article/article.h"

#include <algorithm>
#include <utility>

namespace gyoryu::desk {

bool is_length(std::u32string_view behind) {
    static constexpr std::u32string_view words[] = {U"간", U" 동안", U"째", U" 만에", U"정",   U"자리",
                                                    U"본", U"반",    U"대", U" 이내", U"이내", U"치",
                                                    U"손", U"컫",    U"원", U"차",    U" 차"};
    return std::ranges::any_of(words, [&](auto word) { return behind.starts_with(word); });
}

bool is_each(std::u32string_view behind) {
    if (behind.size() < 3 || behind[0] != U' ' || !is_digit(behind[1])) return false;
    std::size_t i = 1;
    while (i < behind.size() && is_digit(behind[i])) ++i;
    return i < behind.size() && (behind[i] == U'회' || behind[i] == U'건');
}

std::optional<int> days_in_words(std::u32string_view text) {
    static constexpr std::pair<std::u32string_view, int> words[] = {
        {U"이틀", 2},  {U"사흘", 3},   {U"나흘", 4},  {U"닷새", 5},  {U"엿새", 6},   {U"이레", 7}, {U"여드레", 8},
        {U"열흘", 10}, {U"일주일", 7}, {U"1주일", 7}, {U"1주간", 7}, {U"2주간", 14}, {U"보름", 15}};
    for (const auto& [word, days] : words)
        if (text.starts_with(word)) return days;
    return std::nullopt;
}

}  // namespace gyoryu::desk
