#include "text/slug.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace gyoryu::text {

namespace {

/// Transliterators are not safe to share between threads.
const icu::Transliterator* to_ascii() {
    thread_local const std::unique_ptr<icu::Transliterator> own = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return own.get();
}

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string slug_of(std::string_view name, std::size_t most) {
    auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    if (to_ascii() != nullptr) to_ascii()->transliterate(text);
    std::string latin;
    text.toUTF8String(latin);
    std::string slug;
    for (const char c : latin) {
        if (c == '\'') continue;  // what romanisation puts between syllables
        if (slug.size() >= most) break;
        if (is_plain(c))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

}  // namespace gyoryu::text
