#include "desk/read/bodies/russian_words.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

using namespace std::string_view_literals;

namespace {

constexpr std::array adjective_endings{U"ый"sv, U"ий"sv, U"ая"sv, U"ое"sv,  U"ой"sv,   U"ого"sv, U"ому"sv,
                                       U"ым"sv, U"им"sv, U"ую"sv, U"ном"sv, U"ском"sv, U"вом"sv, U"нем"sv};
constexpr std::array past_endings{U"л"sv, U"ла"sv, U"ло"sv, U"ли"sv};
constexpr std::u32string_view vowels = U"аеиоуыяё";

}  // namespace

bool is_russian_adjective(std::u32string_view word) {
    return word.size() > 4 && std::ranges::any_of(adjective_endings, [&](auto end) { return word.ends_with(end); });
}

bool is_past_tense(std::u32string_view word) {
    return std::ranges::any_of(past_endings, [&](auto end) {
        return word.size() > end.size() + 2 && word.ends_with(end) &&
               vowels.find(word[word.size() - end.size() - 1]) != vowels.npos;
    });
}

bool is_russian_verb(std::u32string_view word) {
    return is_past_tense(word) || word.ends_with(U"ется") || word.ends_with(U"ются") || word.ends_with(U"ится") ||
           word.ends_with(U"ятся") || word.ends_with(U"ют");
}

}  // namespace gyoryu::desk
