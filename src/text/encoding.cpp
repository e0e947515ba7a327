#include "text/encoding.h"

#include "text/encoding_score.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace gyoryu::text {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// What ICU calls it.
const char* converter_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
        case Encoding::utf8_with_bom:
            return "UTF-8";
        case Encoding::utf16_le:
            return "UTF-16LE";
        case Encoding::utf16_be:
            return "UTF-16BE";
        case Encoding::cp949:
            return "windows-949-2000";
        case Encoding::gb18030:
            return "gb18030";
        case Encoding::windows_1251:
            return "ibm-5347_P100-1998";
    }
    return "UTF-8";
}

std::string_view mark_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8_with_bom:
            return utf8_mark;
        case Encoding::utf16_le:
            return "\xFF\xFE";
        case Encoding::utf16_be:
            return "\xFE\xFF";
        default:
            return {};
    }
}

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// A converter that stops at the first byte it does not know instead of replacing it.
std::unique_ptr<UConverter, Close> strict_converter(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, Close> converter(ucnv_open(converter_of(encoding), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Zero bytes stand at every other place of Latin text in UTF-16; no other text file holds any.
std::optional<Encoding> utf16_by_zeros(std::string_view bytes) {
    const auto sample = bytes.substr(0, 4096);
    if (bytes.size() % 2 != 0 || sample.size() < 4) return std::nullopt;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    if (zeros[0] == 0 && zeros[1] > 0) return Encoding::utf16_le;
    if (zeros[1] == 0 && zeros[0] > 0) return Encoding::utf16_be;
    return std::nullopt;
}

std::optional<Encoding> by_mark(std::string_view bytes) {
    for (const auto encoding : {Encoding::utf8_with_bom, Encoding::utf16_le, Encoding::utf16_be}) {
        if (bytes.starts_with(mark_of(encoding))) return encoding;
    }
    return std::nullopt;
}

struct Candidate {
    Encoding encoding;
    Language language;
    std::string text;
    double score = 0;
};

/// Those of the three older encodings in which every byte has a meaning, most likely first.
std::vector<Candidate> candidates_for(std::string_view bytes, std::optional<Language> expected) {
    std::vector<Candidate> candidates;
    for (const auto [encoding, language] :
         {std::pair{Encoding::cp949, Language::ko}, std::pair{Encoding::gb18030, Language::zh},
          std::pair{Encoding::windows_1251, Language::ru}}) {
        auto text = decode_as(bytes, encoding);
        if (!text) continue;
        const double score = likeness(*text, language) + (expected == language ? expected_bonus : 0);
        candidates.push_back({encoding, language, std::move(*text), score});
    }
    std::ranges::sort(candidates, std::ranges::greater{}, &Candidate::score);
    return candidates;
}

}  // namespace

std::string_view name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
            return "UTF-8";
        case Encoding::utf8_with_bom:
            return "UTF-8 (BOM)";
        case Encoding::utf16_le:
            return "UTF-16 LE";
        case Encoding::utf16_be:
            return "UTF-16 BE";
        case Encoding::cp949:
            return "CP949";
        case Encoding::gb18030:
            return "GB18030";
        case Encoding::windows_1251:
            return "Windows-1251";
    }
    return "UTF-8";
}

bool is_valid_utf8(std::string_view bytes) {
    const auto* at = reinterpret_cast<const uint8_t*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size();) {
        UChar32 c = 0;
        U8_NEXT(at, i, bytes.size(), c);
        if (c < 0) return false;
    }
    return true;
}

base::Result<std::string> decode_as(std::string_view bytes, Encoding encoding) {
    if (!mark_of(encoding).empty() && bytes.starts_with(mark_of(encoding)))
        bytes.remove_prefix(mark_of(encoding).size());
    if (encoding == Encoding::utf8 || encoding == Encoding::utf8_with_bom) {
        if (!is_valid_utf8(bytes)) return base::fail(base::FaultCode::unknown_encoding);
        return std::string(bytes);
    }
    const auto converter = strict_converter(encoding);
    if (!converter || bytes.size() > INT32_MAX) return base::fail(base::FaultCode::unknown_encoding);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) return base::fail(base::FaultCode::unknown_encoding);
    std::string out;
    text.toUTF8String(out);
    return out;
}

base::Result<DecodedText> decode(std::string_view bytes, std::optional<Language> expected) {
    auto encoding = by_mark(bytes);
    if (!encoding) encoding = utf16_by_zeros(bytes);
    if (!encoding && is_valid_utf8(bytes)) encoding = Encoding::utf8;
    if (encoding) {
        GYORYU_TRY(text, decode_as(bytes, *encoding));
        return DecodedText{std::move(text), *encoding};
    }
    auto candidates = candidates_for(bytes, expected);
    if (candidates.empty() || candidates.front().score < likeness_min)
        return base::fail(base::FaultCode::unknown_encoding);
    return DecodedText{std::move(candidates.front().text), candidates.front().encoding};
}

std::string encode(std::string_view utf8, Encoding encoding) {
    std::string out(mark_of(encoding));
    if (encoding == Encoding::utf8 || encoding == Encoding::utf8_with_bom) return out.append(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(converter_of(encoding), &status));
    if (U_FAILURE(status)) return {};
    ucnv_setSubstString(converter.get(), u"?", 1, &status);
    const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    std::string body(static_cast<std::size_t>(text.length()) * 4 + 8, '\0');
    const auto length = ucnv_fromUChars(converter.get(), body.data(), static_cast<int32_t>(body.size()),
                                        text.getBuffer(), text.length(), &status);
    if (U_FAILURE(status)) return {};
    return out.append(body, 0, static_cast<std::size_t>(length));
}

}  // namespace gyoryu::text
