#pragma once

#include <string>
#include <string_view>

namespace gyoryu::server::http {

/// The value of a cookie in a `Cookie` header; empty when absent.
std::string_view cookie_value(std::string_view cookie_header, std::string_view name);

/// `HttpOnly; SameSite=Lax; Path=/`, and `Secure` when asked. Without an age it ends with the browser session.
std::string cookie(std::string_view name, std::string_view value, bool secure, long max_age_s);

/// Takes a cookie away.
std::string expired_cookie(std::string_view name, bool secure);

}  // namespace gyoryu::server::http
