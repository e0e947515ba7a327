#include "planning/language_name.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace gyoryu::planning {

std::string language_name(text::Language reader, const std::string& tag) {
    const icu::Locale words(std::string(text::locale_of(reader)).c_str());
    UErrorCode status = U_ZERO_ERROR;
    const auto asked = icu::Locale::forLanguageTag(tag, status);
    if (U_FAILURE(status)) return tag;
    icu::UnicodeString shown;
    asked.getDisplayLanguage(words, shown);
    std::string utf8;
    return shown.toUTF8String(utf8);
}

}  // namespace gyoryu::planning
