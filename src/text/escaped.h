#pragma once

#include <string>
#include <string_view>

namespace gyoryu::text {

/// Text as the content of an element or the value of an attribute of XML or HTML. Control characters other than tab and
/// line feed are left out: no XML may hold them.
std::string escaped(std::string_view text);

}  // namespace gyoryu::text
