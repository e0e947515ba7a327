#pragma once

#include "documents/imports/column_mapping.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::documents {

/// A field guessed from what a column holds, when its heading says nothing: at least four fifths of its filled
/// cells are e-mail addresses, web addresses, phone numbers, HS codes, country codes, sides or languages.
std::optional<std::string> field_of_content(ListKind kind, const std::vector<std::string>& cells);

/// 1, 2, 3 … down the column: they count rows and name nobody.
bool are_running_numbers(const std::vector<std::string>& cells);

}  // namespace gyoryu::documents
