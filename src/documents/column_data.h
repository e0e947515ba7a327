#pragma once

#include "documents/column_mapping.h"

#include <span>
#include <string>
#include <vector>

namespace gyoryu::documents {

/// A field of catalogue/columns.json with what people call it.
struct FieldWords {
    ListField field;
    std::vector<std::string> headings[4];  ///< by text::Language; the first is the template's
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

/// What a cell says for `seller` or `buyer`, in four languages.
std::span<const std::string> side_words(bool buyer);

}  // namespace gyoryu::documents
