#pragma once

#include "base/result.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::text {

enum class Encoding { utf8, utf8_with_bom, utf16_le, utf16_be, cp949, gb18030, windows_1251 };

/// The name a person knows: UTF-8, CP949, GB18030, Windows-1251 …
std::string_view name_of(Encoding encoding);

struct DecodedText {
    std::string text;  ///< UTF-8 without a byte order mark
    Encoding encoding = Encoding::utf8;
};

/// Recognises and converts the bytes of a text file. In this order: byte order mark; UTF-16 by its zero bytes;
/// valid UTF-8; else the one of CP949, GB18030 and Windows-1251 that decodes every byte and whose letters are the
/// commonest of its language. `expected`, the language of who sends the file, decides only what the bytes leave open.
/// Fails with unknown_encoding if none fits.
base::Result<DecodedText> decode(std::string_view bytes, std::optional<Language> expected = std::nullopt);

/// Converts from a known encoding; unknown_encoding if some byte does not belong to it.
base::Result<std::string> decode_as(std::string_view bytes, Encoding encoding);

/// The bytes of `utf8` in an encoding, a byte order mark included where it has one;
/// characters that it lacks become `?`.
std::string encode(std::string_view utf8, Encoding encoding);

bool is_valid_utf8(std::string_view bytes);

}  // namespace gyoryu::text
