#pragma once

#include "documents/model/document.h"

#include <map>
#include <string>

namespace gyoryu::documents::testing {

/// A document with every kind of block, in the language, with text of the others in its tables.
Document sample_document(text::Language language);

/// Text that damages files that are not written with care: markup, control characters, what is no UTF-8, a word
/// without an end, an attribute's quote, everything a formula or a field may begin with.
Document hostile_document();

/// The sample in each language (`ko.docx`, …), `hostile.docx` and `empty.docx`, for an ending and what writes such
/// files.
std::map<std::string, std::string> sample_files(const std::string& ending, std::string (*write)(const Document&));

/// A table of so many rows, its first and last row recognisable.
Document long_document(int rows);

/// A red square of 40 × 20 pixels.
std::string sample_png();

}  // namespace gyoryu::documents::testing
