#pragma once

#include "text/language.h"

#include <string>

namespace gyoryu::text {

/// What a reader calls the language of a BCP 47 tag: "kk-Cyrl" is 카자흐어. The tag itself when it is none.
std::string language_name(Language reader, const std::string& tag);

}  // namespace gyoryu::text
