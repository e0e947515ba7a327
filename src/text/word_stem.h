#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// What the forms of one English or Russian word share: "syringes" and "syringe", "ультразвуковой" and
/// "ультразвуковых". The word is one of `search_text`; other scripts are given back as they are. A stem is for
/// comparing, not for showing.
std::string word_stem(std::string_view word);

}  // namespace gyoryu::text
