#include "text/encoding_score.h"

#include "base/assertions.h"
#include "base/embedded.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <boost/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace gyoryu::text {

namespace {

using Letters = std::unordered_set<UChar32>;

struct CommonLetters {
    Letters ko, zh, ru;
};

Letters letters_in(const boost::json::value& text) {
    Letters letters;
    const auto utf16 = icu::UnicodeString::fromUTF8(std::string(text.as_string()));
    for (int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1)) letters.insert(utf16.char32At(i));
    return letters;
}

const CommonLetters& common_letters() {
    static const CommonLetters loaded = [] {
        const auto files = embedded::catalogue();
        const auto file = std::ranges::find(files, "encoding.json", &embedded::File::path);
        GYORYU_ASSERT(file != files.end());
        const auto data = boost::json::parse({file->bytes.data(), file->bytes.size()}).as_object();
        return CommonLetters{letters_in(data.at("ko")), letters_in(data.at("zh")), letters_in(data.at("ru"))};
    }();
    return loaded;
}

bool is_han(UChar32 c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3007; }
bool is_hangul(UChar32 c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool is_cyrillic(UChar32 c) { return (c >= 0x0410 && c <= 0x044F) || c == 0x0401 || c == 0x0451; }

/// Marks that all three encodings have and lists use: quotes, dashes, full-width forms, №, ·, ㈜.
bool is_neutral(UChar32 c) {
    return (c >= 0x2010 && c <= 0x2049) || (c >= 0x3000 && c <= 0x3017) || (c >= 0xFF00 && c <= 0xFF65) ||
           c == 0x00B7 || c == 0x2116 || c == 0x321C || c == 0x00A0 || c == 0x00AB || c == 0x00BB || c == 0x00D7;
}

double korean(UChar32 c) {
    if (common_letters().ko.contains(c)) return 2;
    if (is_hangul(c)) return 0.6;
    return is_han(c) ? -1.5 : -3;
}

double chinese(UChar32 c) {
    if (common_letters().zh.contains(c)) return 2;
    return is_han(c) ? 0.0 : -3;
}

/// Wrong decodings mix capitals into words; Russian does not after a small letter.
double russian(UChar32 c, UChar32 before) {
    if (!is_cyrillic(c)) return -3;
    if (u_isupper(c) && is_cyrillic(before) && u_islower(before)) return -3;
    return common_letters().ru.contains(c) ? 1.4 : 0.8;
}

}  // namespace

double likeness(std::string_view text, Language language) {
    const auto utf16 =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(std::min<std::size_t>(text.size(), 200'000))});
    double sum = 0;
    int letters = 0;
    UChar32 before = 0;
    for (int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1)) {
        const UChar32 c = utf16.char32At(i);
        if (c >= 0x80 && !is_neutral(c)) {
            ++letters;
            sum += language == Language::ko ? korean(c) : language == Language::zh ? chinese(c) : russian(c, before);
        }
        before = c;
    }
    return letters == 0 ? 0 : sum / letters;
}

}  // namespace gyoryu::text
