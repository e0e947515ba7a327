#pragma once

#include <string_view>

namespace gyoryu::domain {

/// True for a well-formed BCP 47 tag whose primary language ISO 639 knows: "ko", "zh-Hant", "kk-Cyrl-KZ"; "und" for
/// a language nobody stated.
bool is_language_tag(std::string_view tag);

/// The primary language: "zh" of "zh-Hant".
std::string_view primary_language(std::string_view tag);

}  // namespace gyoryu::domain
