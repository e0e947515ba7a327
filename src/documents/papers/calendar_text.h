#pragma once

#include "base/time.h"

#include <string>
#include <string_view>

namespace gyoryu::documents {

/// A value of type TEXT (RFC 5545, 3.3.11): \ ; , and line breaks escaped, other control characters gone.
std::string calendar_escape(std::string_view text);

/// A quoted parameter value (RFC 5545, 3.2 with the carets of RFC 6868).
std::string calendar_quote(std::string_view text);

/// One content line with CRLF, folded so that no line is over 75 octets and no UTF-8 character is cut.
std::string calendar_line(std::string_view line);

/// 20160622T132000 in the zone, or 20160622T042000Z.
std::string calendar_local(base::Instant moment, std::string_view zone);
std::string calendar_utc(base::Instant moment);

/// The VTIMEZONE of a zone with every change of its clocks from a year before `from` to a year after `to`.
std::string calendar_zone(std::string_view zone, base::Instant from, base::Instant to);

}  // namespace gyoryu::documents
