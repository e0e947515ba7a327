#include "text/collation.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace gyoryu::text {

namespace {

/// Collators are costly to make and not for two threads at once.
const icu::Collator* collator_of(Language language) {
    thread_local std::array<std::unique_ptr<icu::Collator>, all_languages.size()> made;
    auto& collator = made.at(static_cast<std::size_t>(language));
    if (!collator) {
        UErrorCode status = U_ZERO_ERROR;
        const auto locale = icu::Locale::forLanguageTag(std::string(locale_of(language)), status);
        collator.reset(icu::Collator::createInstance(locale, status));
    }
    return collator.get();
}

}  // namespace

std::string sort_key(Language language, std::string_view text) {
    const auto* collator = collator_of(language);
    if (collator == nullptr) return std::string(text);
    const auto utf16 = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    std::string key(static_cast<std::size_t>(collator->getSortKey(utf16, nullptr, 0)), '\0');
    collator->getSortKey(utf16, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    return key;
}

}  // namespace gyoryu::text
