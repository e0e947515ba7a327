#include "server/auth/same_origin.h"

namespace gyoryu::server {

namespace {

std::string_view without_scheme(std::string_view origin) {
    const auto mark = origin.find("://");
    return mark == std::string_view::npos ? std::string_view() : origin.substr(mark + 3);
}

/// Scheme and authority of an address: what a browser sends as Origin.
std::string_view origin_part(std::string_view url) {
    const auto mark = url.find("://");
    if (mark == std::string_view::npos) return {};
    return url.substr(0, url.find('/', mark + 3));
}

}  // namespace

bool is_same_origin(const http::Request& request, std::string_view public_url) {
    const auto site = request.header("Sec-Fetch-Site");
    if (site == "cross-site" || site == "same-site") return false;
    const auto origin = request.header("Origin");
    if (origin.empty()) return true;
    if (http::same_token(origin, origin_part(public_url))) return true;
    const auto host = without_scheme(origin);
    return !host.empty() && http::same_token(host, request.header("Host"));
}

}  // namespace gyoryu::server
