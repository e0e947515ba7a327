#include "server/http/cookies.h"

#include <fmt/format.h>

namespace gyoryu::server::http {

std::string_view cookie_value(std::string_view cookie_header, std::string_view name) {
    while (!cookie_header.empty()) {
        const auto end = cookie_header.find(';');
        auto pair = cookie_header.substr(0, end);
        while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name) return pair.substr(equals + 1);
        if (end == std::string_view::npos) break;
        cookie_header.remove_prefix(end + 1);
    }
    return {};
}

std::string cookie(std::string_view name, std::string_view value, bool secure, long max_age_s) {
    return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{}", name, value, max_age_s,
                       secure ? "; Secure" : "");
}

std::string expired_cookie(std::string_view name, bool secure) { return cookie(name, "", secure, 0); }

}  // namespace gyoryu::server::http
