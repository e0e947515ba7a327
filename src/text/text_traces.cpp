#include "text/text_traces.h"

#include "base/stable_sort.h"

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <set>

namespace gyoryu::text {

namespace {

icu::UnicodeString utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

std::string ascii_lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_cjk(UChar32 c) {
    return (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Whether the text tells something, and whether it must stand alone to do so.
struct Weight {
    bool counts = false;
    bool whole_words = true;
};

Weight weight_of(const icu::UnicodeString& text) {
    const auto characters = text.countChar32();
    bool cjk = false;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) cjk |= is_cjk(text.char32At(at));
    if (cjk) return {characters >= 2, characters <= 2};
    return {characters >= 3, true};
}

bool is_word(UChar32 c) { return u_isalnum(c) != 0; }

/// The character that ends before `at`, or begins at it; 0 at the edges.
UChar32 before(std::string_view text, std::size_t at) {
    if (at == 0) return 0;
    auto i = static_cast<int32_t>(at);
    UChar32 c = 0;
    U8_PREV(reinterpret_cast<const uint8_t*>(text.data()), 0, i, c);
    return c;
}
UChar32 after(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    auto i = static_cast<int32_t>(at);
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), i, static_cast<int32_t>(text.size()), c);
    return c;
}

bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
    const auto first = after(text, at);
    const auto last = before(text, at + size);
    const auto left = before(text, at);
    const auto right = after(text, at + size);
    return !(is_word(first) && left > 0 && is_word(left)) && !(is_word(last) && right > 0 && is_word(right));
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i + 2 < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t k) {
            return static_cast<unsigned>(static_cast<unsigned char>(bytes[i + k]));
        };
        const unsigned three = (byte(0) << 16U) | (byte(1) << 8U) | byte(2);
        for (const unsigned shift : {18U, 12U, 6U, 0U}) out += letters[(three >> shift) & 63U];
    }
    return out;
}

/// What stays the same of a text inside base64, whatever comes before and after it, at each of three offsets.
void add_base64(std::string_view text, std::set<std::string>& forms) {
    for (std::size_t skipped = 0; skipped < 3; ++skipped) {
        const auto inner = text.substr(skipped, (text.size() - std::min(skipped, text.size())) / 3 * 3);
        // A few letters could stand in any picture by chance.
        if (inner.size() >= 6) forms.insert(base64(inner));
    }
}

std::string json_escaped(const icu::UnicodeString& text) {
    std::string out;
    for (int32_t at = 0; at < text.length(); ++at)
        if (text[at] < 0x80)
            out += static_cast<char>(text[at]);
        else
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(text[at]));
    return out;
}

std::string byte_escaped(std::string_view text, char sign, bool capitals) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool kept = byte < 0x80 && (std::isalnum(byte) != 0 || c == '.' || c == '-' || c == '_' ||
                                          (sign == '=' && c != '=' && byte >= 0x20));
        if (kept)
            out += c;
        else
            out += fmt::format(fmt::runtime(capitals ? "{}{:02X}" : "{}{:02x}"), sign, unsigned{byte});
    }
    return out;
}

std::string html_escaped(const icu::UnicodeString& text, bool decimal) {
    std::string out;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto c = static_cast<unsigned>(text.char32At(at));
        out += c < 0x80 ? std::string(1, static_cast<char>(c))
                        : fmt::format(fmt::runtime(decimal ? "&#{};" : "&#x{:x};"), c);
    }
    return out;
}

std::string utf16_bytes(const icu::UnicodeString& text, bool big) {
    std::string out;
    for (int32_t at = 0; at < text.length(); ++at) {
        const auto high = static_cast<char>(text[at] >> 8);
        const auto low = static_cast<char>(text[at] & 0xff);
        out += big ? high : low;
        out += big ? low : high;
    }
    return out;
}

}  // namespace

TextTraces::TextTraces(const std::vector<std::string>& texts) {
    for (const auto& text : std::set<std::string>(texts.begin(), texts.end())) add(text);
    base::stable_sort(plain_, std::ranges::greater{}, [](const Form& form) { return form.bytes.size(); });
}

void TextTraces::add(const std::string& text) {
    const auto given = utf16(text).trim();
    const auto weight = weight_of(given);
    if (!weight.counts) return;
    ++texts_;
    UErrorCode status = U_ZERO_ERROR;
    const auto decomposed = icu::Normalizer2::getNFDInstance(status)->normalize(given, status);
    const auto composed = icu::Normalizer2::getNFCInstance(status)->normalize(given, status);
    std::set<std::string> plain;
    std::set<std::string> encoded;
    for (icu::UnicodeString form : {given, composed, decomposed}) {
        const icu::UnicodeString lower = icu::UnicodeString(form).toLower();
        const icu::UnicodeString upper = icu::UnicodeString(form).toUpper();
        for (const auto& one : {form, lower, upper}) plain.insert(ascii_lowered(utf8(one)));
    }
    for (const auto& one : {given, icu::UnicodeString(given).toLower(), icu::UnicodeString(given).toUpper()}) {
        const auto bytes = utf8(one);
        plain.insert(ascii_lowered(json_escaped(one)));
        for (const bool yes : {false, true}) {
            for (const char sign : {'%', '='}) encoded.insert(byte_escaped(bytes, sign, yes));
            encoded.insert(html_escaped(one, yes));
            encoded.insert(utf16_bytes(one, yes));
        }
        add_base64(bytes, encoded);
    }
    for (const auto& one : plain) {
        plain_.push_back({one, weight.whole_words});
        encoded.erase(one);
    }
    encoded_.insert(encoded_.end(), encoded.begin(), encoded.end());
}

std::size_t TextTraces::find_plain(std::string_view lowered, const Form& form, std::size_t from) const {
    for (auto at = lowered.find(form.bytes, from); at != lowered.npos; at = lowered.find(form.bytes, at + 1))
        if (!form.whole_words || stands_alone(lowered, at, form.bytes.size())) return at;
    return lowered.npos;
}

bool TextTraces::found_in(std::string_view bytes) const {
    if (empty()) return false;
    const auto lowered = ascii_lowered(bytes);
    for (const auto& form : plain_)
        if (find_plain(lowered, form, 0) != lowered.npos) return true;
    return std::ranges::any_of(encoded_, [&](const std::string& form) { return bytes.find(form) != bytes.npos; });
}

std::string TextTraces::without(std::string_view text, std::string_view instead) const {
    std::string now(text);
    for (const auto& form : plain_) {
        auto lowered = ascii_lowered(now);
        for (auto at = find_plain(lowered, form, 0); at != lowered.npos; at = find_plain(lowered, form, at)) {
            now.replace(at, form.bytes.size(), instead);
            lowered.replace(at, form.bytes.size(), instead);
            at += instead.size();
        }
    }
    return now;
}

}  // namespace gyoryu::text
