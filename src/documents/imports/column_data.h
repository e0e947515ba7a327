#pragma once

#include "documents/imports/column_mapping.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::documents {

/// A field of catalogue/columns.json with what people call it.
struct FieldWords {
    ListField field;
    std::vector<std::string> headings[4];  ///< by text::Language; the first is the template's
    std::vector<std::string> seldom;       ///< means it where no other column does: 대표자, CEO for the contact
    std::string example[4];
};

/// In the order of the template.
std::span<const FieldWords> field_words_of(ListKind kind);

/// Words beside a heading that mean nothing for it: required, optional.
std::span<const std::string> ignored_heading_words();

/// What a row that sums up a list begins with: 합계, 총, Total.
std::span<const std::string> sum_words();

/// What a note below a list begins with: ※, 注：.
std::span<const std::string> note_marks();

/// What stands for a wish in a matrix of wishes: ○; ◎ and △ for a strong and a weak one; × for none, or, where nothing
/// else marks a wish, for one; − for none. And what stands beside a count: 제, 번째, st, №.
enum class WishWord { wish, wish_strongly, wish_weakly, cross, no_wish, ordinal };
std::span<const std::string> wish_words(WishWord word);

/// What is said of times: the halves of a day, all of it, 만 and 가능 behind a time, 이후, 까지.
enum class TimeWord { forenoon, afternoon, whole_day, only, from_then, until_then };
std::span<const std::string> time_words(TimeWord word);

/// What a cell says for `seller` or `buyer`, in four languages.
std::span<const std::string> side_words(bool buyer);

}  // namespace gyoryu::documents
