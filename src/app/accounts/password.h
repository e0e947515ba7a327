#pragma once

#include "app/settings.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace gyoryu::app {

/// Argon2id in PHC form (libsodium). Throws std::bad_alloc when its memory is not to be had.
std::string hash_password(std::string_view password, const PasswordCost& cost);

/// True if the password made this hash. An empty hash matches nothing, but takes as long as one that does.
bool password_matches(const std::string& hash, std::string_view password, const PasswordCost& cost);

/// weak_password {min} when shorter than 10 characters, of one repeated character, or the name before the @ of the
/// e-mail with little more.
base::Result<void> check_password_strength(std::string_view password, std::string_view email);

}  // namespace gyoryu::app
