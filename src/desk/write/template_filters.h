#pragma once

#include "desk/write/template_node.h"
#include "desk/write/template_value.h"
#include "text/language.h"

#include <string>

namespace gyoryu::desk {

/// A value on its way through filters: still a value, or words with marks already.
struct FilteredValue {
    TemplateValue value;
    bool written = false;
    std::string words;  ///< marked text, once written
    bool genitive = false;
    bool capital = false;
    bool plain = false;  ///< words are written as they stand, without marks: of letters
};

/// `particle "을/를"`, `quoted`, `joined`, `listed`, `count`, `rounded 3`, `genitive`, `capital`, `or "…"`,
/// `plural "# meeting/# meetings"`.
/// Throws TemplateStop for an unknown filter or one that does not fit the value.
void apply_filter(text::Language language, FilteredValue& value, const TemplateFilter& filter);

/// The marked words of a value; a list, a record or a truth value has none (throws TemplateStop at `at`).
std::string words_of(text::Language language, FilteredValue value, std::uint32_t at);

}  // namespace gyoryu::desk
