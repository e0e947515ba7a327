#include "desk/read/page/page_text.h"
#include "desk/read/words/code_points.h"
#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace gyoryu::desk {

namespace {

/// The charset that a page names in its first bytes, in small letters, or empty.
std::string declared_charset(std::string_view bytes) {
    std::string head(bytes.substr(0, 2048));
    std::ranges::transform(head, head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    auto at = head.find("charset=");
    if (at == std::string::npos) return {};
    at = head.find_first_not_of("\"' ", at + 8);
    if (at == std::string::npos) return {};
    return head.substr(at, head.find_first_of("\"' />;", at) - at);
}

const char* converter_for(const std::string& charset) {
    if (charset == "euc-kr" || charset == "ks_c_5601-1987" || charset == "cp949" || charset == "ms949")
        return "windows-949-2000";
    if (charset.starts_with("gb")) return "gb18030";
    if (charset == "big5") return "Big5";
    if (charset == "windows-1251" || charset == "cp1251") return "ibm-5347_P100-1998";
    if (charset == "koi8-r") return "KOI8-R";
    return nullptr;
}

std::u32string converted(std::string_view bytes, const char* converter) {
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(std::min<std::size_t>(bytes.size(), INT32_MAX)),
                                  converter);
    std::string utf8;
    text.toUTF8String(utf8);
    return code_points(utf8);
}

}  // namespace

std::u32string decoded(std::string_view bytes) {
    if (auto whole = code_points_if_whole(bytes))
        if (whole->starts_with(U'\uFEFF') || bytes.find('\0') == std::string_view::npos) return std::move(*whole);
    const auto* converter = converter_for(declared_charset(bytes));
    if (converter != nullptr) return converted(bytes, converter);
    if (const auto text = text::decode(bytes)) return code_points(text->text);
    return code_points(bytes);
}

}  // namespace gyoryu::desk
