#pragma once

#include "text/language.h"

#include <string>

namespace gyoryu::planning {

/// A language in the reader's words: `zh-Hans` is 중국어. A tag that nobody knows is given back as it is.
std::string language_name(text::Language reader, const std::string& tag);

}  // namespace gyoryu::planning
