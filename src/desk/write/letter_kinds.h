#pragma once

#include "text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// A kind of letter whose subject and body an office may write itself. What the product writes are the sentences
/// `mail.<purpose>.subject` and `mail.<purpose>.body` of the catalogue.
struct LetterKind {
    std::string purpose;
    std::vector<std::string> names;  ///< what its template may ask for, `url` last if there is a link; docs/letters.md
    std::vector<std::string> numbers;  ///< those among them that are whole numbers
    bool link = false;                 ///< the letter is worth nothing without its link
};

/// In the order in which an event writes them.
const std::vector<LetterKind>& letter_kinds();

/// The kind of the template `letter_<purpose>`; null for a name that is none of a letter.
const LetterKind* letter_kind(std::string_view template_name);
std::string letter_template_name(std::string_view purpose);

/// The product's own letter as a template: `# ` and the subject, an empty line, the body. Written with the same values
/// it says what the catalogue says.
std::string built_in_letter(const LetterKind& kind, text::Language language);

}  // namespace gyoryu::desk
