#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::mail {

/// Header fields in their order: names in lower case, values unfolded and trimmed.
using HeaderFields = std::vector<std::pair<std::string, std::string>>;

/// The first value of a field, or nothing.
std::string field_in(const HeaderFields& fields, std::string_view name);

/// A message or part of one, cut into head and body. Lines end with LF or CRLF.
struct MimePart {
    HeaderFields fields;
    std::string_view body;  ///< as it stands in the text given
};
MimePart split_part(std::string_view text);

/// "message/delivery-status" of a Content-Type, in lower case; "text/plain" when there is none.
std::string media_type(const MimePart& part);

/// The parts of a multipart body, in their order; at most `most`. Empty for other parts.
std::vector<std::string_view> parts_of(const MimePart& part, std::size_t most = 50);

/// The body without its transfer encoding (base64, quoted-printable, or none).
std::string decoded_body(const MimePart& part);

}  // namespace gyoryu::mail
