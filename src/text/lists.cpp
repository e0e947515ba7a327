#include "text/lists.h"

#include <unicode/listformatter.h>

#include <memory>
#include <vector>

namespace gyoryu::text {

std::string joined(Language language, std::span<const std::string> items) {
    UErrorCode status = U_ZERO_ERROR;
    // The catalogue's English is British: no comma before "and".
    const std::string tag = language == Language::en ? "en-GB" : std::string(locale_of(language));
    const auto locale = icu::Locale::forLanguageTag(tag, status);
    const std::unique_ptr<icu::ListFormatter> formatter(icu::ListFormatter::createInstance(locale, status));
    std::vector<icu::UnicodeString> texts;
    for (const auto& item : items) texts.push_back(icu::UnicodeString::fromUTF8(item));
    icu::UnicodeString out;
    if (U_SUCCESS(status)) formatter->format(texts.data(), static_cast<int32_t>(texts.size()), out, status);
    if (U_FAILURE(status)) return enumerated(language, items);
    std::string utf8;
    return out.toUTF8String(utf8);
}

std::string enumerated(Language language, std::span<const std::string> items) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += language == Language::zh ? "、" : ", ";
        out += item;
    }
    return out;
}

}  // namespace gyoryu::text
