#pragma once

#include "domain/workspace.h"
#include "text/language.h"

#include <optional>
#include <string_view>

namespace gyoryu::server {

/// In which language to answer: the one asked for, else the account's, else the browser's;
/// English when the browser names others only, Korean when it says nothing.
text::Language reader_language(std::string_view asked, std::optional<domain::Lang> account,
                               std::string_view accept_language);

}  // namespace gyoryu::server
