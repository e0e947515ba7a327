#include "text/money.h"

#include "text/numbers.h"

#include <unicode/locid.h>
#include <unicode/plurrule.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

#include <memory>

namespace gyoryu::text {

namespace {

/// CLDR's category of the noun behind the number as in_magnitudes writes it.
std::string noun_form(Language reader, std::int64_t units) {
    // Behind тыс., млн and млрд it is the genitive plural, whatever the digits are.
    if (reader == Language::ru && in_magnitudes(reader, units) != grouped(reader, units)) return "many";
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale(std::string(locale_of(reader)).c_str());
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, error));
    if (U_FAILURE(error)) return "other";
    std::string form;
    rules->select(static_cast<double>(units)).toUTF8String(form);
    return form;
}

std::string currency_name(Language reader, std::string_view code, const std::string& form) {
    icu::UnicodeString iso(std::string(code).c_str(), -1, US_INV);
    UErrorCode error = U_ZERO_ERROR;
    std::int32_t length = 0;
    const UChar* name = ucurr_getPluralName(iso.getTerminatedBuffer(), std::string(locale_of(reader)).c_str(), nullptr,
                                            form.c_str(), &length, &error);
    if (U_FAILURE(error) || name == nullptr) return std::string(code);
    std::string utf8;
    icu::UnicodeString(name, length).toUTF8String(utf8);
    return utf8;
}

}  // namespace

std::string money_in_words(Language reader, std::int64_t units, std::string_view code) {
    const char* space = reader == Language::zh ? "" : " ";
    return in_magnitudes(reader, units) + space + currency_name(reader, code, noun_form(reader, units));
}

}  // namespace gyoryu::text
