#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// A text with one number from 1 to 50 in it: "1순위", "2nd choice", "①", "희망 바이어 3".
struct CountedText {
    int number = 0;
    std::string rest;  ///< as search_text writes it, without the number, what makes it an ordinal, and spaces
};
std::optional<CountedText> counted_text(std::string_view text);

/// "1", "1순위", "2지망", "1st choice", "①": a number alone, or beside it a word for ranks.
std::optional<int> rank_in(std::string_view cell);

/// What one cell of a matrix says.
struct WishMark {
    enum class Kind { none, wish, strong, weak, cross, number };
    Kind kind = Kind::none;
    int number = 0;  ///< of Kind::number, from 1
};
/// None: neither empty nor a mark.
std::optional<WishMark> mark_in(std::string_view cell);

/// One of the names in a cell.
struct NamedWish {
    std::string name;
    std::optional<int> rank;
};
/// Names cut at line breaks, ; 、 and commas; "Co., Ltd." and "ООО «Восток», Москва" stay whole. Counts before the
/// names are their ranks where every name has one.
std::vector<NamedWish> names_in(std::string_view cell);

}  // namespace gyoryu::documents
