#pragma once

#include "text/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::text {

/// The ISO 3166-1 code of a country by its code or its name in Korean, Chinese, English or Russian: "중국", "China",
/// "cn", "Узбекистан".
std::optional<std::string> country_of(std::string_view word);

/// What a reader calls the country of an ISO 3166-1 code; the code itself when it is none.
std::string country_name(Language reader, const std::string& code);

}  // namespace gyoryu::text
