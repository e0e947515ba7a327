#include "server/security_headers.h"

namespace gyoryu::server {

void add_security_headers(http::Response& response, bool secure) {
    response.set(
        "Content-Security-Policy",
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; "
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
    response.set("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=()");
    response.set("Cross-Origin-Opener-Policy", "same-origin");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    if (secure) response.set("Strict-Transport-Security", "max-age=31536000");
}

}  // namespace gyoryu::server
