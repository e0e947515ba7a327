#pragma once

#include "text/language.h"

#include <string>
#include <string_view>

namespace gyoryu::text {

/// Bytes that sort as readers of the language expect: Hangul in its order, Chinese by pinyin, Ё beside Е,
/// capitals and accents last. Compare keys of the same language only.
std::string sort_key(Language language, std::string_view text);

}  // namespace gyoryu::text
