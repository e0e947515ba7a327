#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// A name as part of an address: [a-z0-9-], at most `most` characters, other scripts by their sound
/// ("원주–위해 수출상담회" is "wonju-wihae-suchulsangdamhoe"). Empty when nothing of it can be written so.
std::string slug_of(std::string_view name, std::size_t most = 48);

}  // namespace gyoryu::text
