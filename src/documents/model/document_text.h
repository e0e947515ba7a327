#pragma once

#include "documents/model/document.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

std::string text_of(const Runs& runs);

/// Everything a reader reads, in order, a line for each block, item and row; cells of a row are divided by a tab.
/// Charts give their title and description, pictures their caption.
std::string document_text(const Document& document);

/// Every figure of the text, in order.
std::vector<Figure> figures_of(const Document& document);

/// As it may stand in a file: control characters but the line feed are left out (a tab becomes a space), what is no
/// UTF-8 or no character (U+FFFE, U+FFFF) becomes U+FFFD.
std::string printable(std::string_view text);

}  // namespace gyoryu::documents
