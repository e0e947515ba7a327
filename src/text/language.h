#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace gyoryu::text {

/// The languages of screens, documents and mail. zh is written in simplified characters.
/// Names and free text may be in any language; see text/names.h.
enum class Language { ko, zh, en, ru };

inline constexpr std::array<Language, 4> all_languages{Language::ko, Language::zh, Language::en, Language::ru};

/// `ko`, `zh`, `en`, `ru`: the wire form and the file name in catalogue/<area>/.
std::string_view tag_of(Language language);

/// The locale whose number, plural and font rules hold: `ko`, `zh-Hans`, `en`, `ru`.
std::string_view locale_of(Language language);

/// The language of a BCP 47 tag by its first part: `zh-CN` and `ZH_hant` are zh; none for other languages.
std::optional<Language> parse_language(std::string_view tag);

/// The best of our languages for an HTTP `Accept-Language` value; `otherwise` if none is asked for.
Language preferred_language(std::string_view accept_language, Language otherwise);

}  // namespace gyoryu::text
