#include "text/money.h"

#include "text/numbers.h"

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

namespace gyoryu::text {

std::string currency_name(Language reader, std::string_view code) {
    const icu::UnicodeString iso(std::string(code).c_str(), -1, US_INV);
    UErrorCode error = U_ZERO_ERROR;
    std::int32_t length = 0;
    icu::UnicodeString terminated(iso);
    const UChar* name = ucurr_getPluralName(terminated.getTerminatedBuffer(), std::string(locale_of(reader)).c_str(),
                                            nullptr, "other", &length, &error);
    if (U_FAILURE(error) || name == nullptr) return std::string(code);
    std::string utf8;
    icu::UnicodeString(name, length).toUTF8String(utf8);
    return utf8;
}

std::string money_in_words(Language reader, std::int64_t units, std::string_view code) {
    const char* space = reader == Language::zh ? "" : " ";
    return in_magnitudes(reader, units) + space + currency_name(reader, code);
}

}  // namespace gyoryu::text
