#pragma once

#include <string>
#include <string_view>

namespace gyoryu::documents {

/// `printable` text as the content of an element or the value of an attribute of XML or HTML.
std::string escaped(std::string_view text);

/// The address as an attribute's value if it may be led to (http, https, mailto); otherwise empty.
std::string safe_link(std::string_view address);

}  // namespace gyoryu::documents
