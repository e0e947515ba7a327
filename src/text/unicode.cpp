#include "text/unicode.h"

#include <unicode/utf8.h>

namespace gyoryu::text {

std::u32string code_points_of(std::string_view utf8) {
    std::u32string text;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(utf8.data(), i, length, c);
        text.push_back(static_cast<char32_t>(c));
    }
    return text;
}

void append_utf8(std::string& out, char32_t c) {
    char bytes[4];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(c));
    out.append(bytes, static_cast<std::size_t>(length));
}

std::string utf8_of(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) append_utf8(out, c);
    return out;
}

}  // namespace gyoryu::text
