#include "text/language_name.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace gyoryu::text {

std::string language_name(Language reader, const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    const auto asked = icu::Locale::forLanguageTag(tag, status);
    if (U_FAILURE(status)) return tag;
    icu::UnicodeString shown;
    asked.getDisplayLanguage(icu::Locale(std::string(locale_of(reader)).c_str()), shown);
    std::string utf8;
    return shown.toUTF8String(utf8);
}

}  // namespace gyoryu::text
