#include "desk/read/words/code_points.h"

#include "desk/read/words/lexicon.h"

#include <unicode/translit.h>
#include <unicode/utf8.h>

#include <memory>

namespace gyoryu::desk {

namespace {

/// The number of bytes read: fewer than there are where `strict` met one that belongs to no character.
std::size_t decode(std::string_view utf8, bool strict, std::u32string& out) {
    out.assign(utf8.size(), U'\0');
    const auto* bytes = reinterpret_cast<const uint8_t*>(utf8.data());
    std::size_t length = 0, at = 0;
    while (at < utf8.size()) {
        const auto begin = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, utf8.size(), c);
        if (c < 0 && strict) return begin;
        out[length++] = c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
    }
    out.resize(length);
    return at;
}

}  // namespace

std::u32string code_points(std::string_view utf8) {
    std::u32string out;
    decode(utf8, false, out);
    return out;
}

std::optional<std::u32string> code_points_if_whole(std::string_view bytes) {
    std::u32string out;
    return decode(bytes, true, out) == bytes.size() ? std::optional(std::move(out)) : std::nullopt;
}

std::string utf8_of(std::u32string_view text) {
    std::string out(text.size() * U8_MAX_LENGTH, '\0');
    std::size_t length = 0;
    for (const char32_t c : text) U8_APPEND_UNSAFE(out.data(), length, static_cast<UChar32>(c));
    out.resize(length);
    return out;
}

namespace {

constexpr char32_t han_first = 0x4E00, han_last = 0x9FFF;

/// The simplified form of each character of Han.
std::u32string simplified_forms() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    std::u32string forms;
    for (char32_t c = han_first; c <= han_last; ++c) {
        icu::UnicodeString one(static_cast<UChar32>(c));
        if (U_SUCCESS(status)) simplify->transliterate(one);
        forms.push_back(one.countChar32() == 1 ? static_cast<char32_t>(one.char32At(0)) : c);
    }
    return forms;
}

char32_t simplified(char32_t c) {
    static const std::u32string forms = simplified_forms();
    return forms[c - han_first];
}

}  // namespace

char32_t folded(char32_t c) {
    if (is_hangul(c)) return c;
    if (c >= han_first && c <= han_last) return simplified(c);
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c == '\t' || c == '\r' ? U' ' : c;
    if (c >= 0xFF01 && c <= 0xFF5E) return folded(c - 0xFEE0);
    if (c >= 0x0410 && c <= 0x042F) return c + 32;
    switch (c) {
        case 0x0401:
        case 0x0451:
            return 0x0435;  // ё as е
        case 0x00A0:
        case 0x2002:
        case 0x2003:
        case 0x2009:
        case 0x202F:
        case 0x3000:
            return U' ';
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x02BC:
            return U'\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
            return U'"';
        case 0x00B7:
        case 0x318D:
        case 0x2027:
        case 0x30FB:
        case 0x2022:
        case 0x119E:
        case 0xFF65:
            return 0x00B7;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            return U'-';
        case 0x223C:
        case 0x301C:
        case 0x02DC:
            return U'~';
        case 0xFFE5:
            return 0x00A5;
        default:
            return c;
    }
}

}  // namespace gyoryu::desk
