#pragma once

#include <string>
#include <string_view>

namespace gyoryu::app {

/// 32 bytes nobody can guess, as 43 characters of base64url. It leaves the program once, in a cookie or a link.
std::string new_secret_token();

/// SHA-256 in hexadecimal: all that the store keeps of a token.
std::string token_hash(std::string_view token);

}  // namespace gyoryu::app
