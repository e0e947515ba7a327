#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// What a reader of a page sees, with the place of each character in the input.
struct PageText {
    std::u32string text;
    std::u32string folded;              ///< the same, character by character, as words are compared
    std::vector<std::uint32_t> origin;  ///< index in the input of each character
    std::string published;              ///< what the page's head says of the day of publication, ISO, or empty
    bool was_html = false;
};

/// The bytes of a file as code points: by mark, by the page's own declaration, by the look of the letters
/// (text/encoding.h), and where bytes are broken with U+FFFD in their place. Never fails.
std::u32string decoded(std::string_view bytes);

/// Takes away tags, scripts, styles, comments, and the parts of a page that are never the article (nav, aside, footer,
/// forms, lists of related articles by their class). Text without tags passes as it is. Linear in the input.
PageText page_text(std::u32string_view input);

}  // namespace gyoryu::desk
