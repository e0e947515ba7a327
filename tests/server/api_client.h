#pragma once

#include "server/raw_client.h"

#include <boost/json/value.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::server {

struct ApiAnswer {
    int status = 0;
    std::map<std::string, std::string> headers;
    std::string text;
    boost::json::value json;  ///< null when the body is no JSON

    std::string code() const;  ///< of a problem
};

/// A well-behaved client of the API, as the web pages are one: cookie, CSRF token, JSON. A test in which an answer is
/// not what api/openapi.json says fails.
class ApiClient {
public:
    explicit ApiClient(std::uint16_t port) : port_(port) {}

    /// Signs in and keeps cookie and token; the answer of POST /session.
    ApiAnswer sign_in(const std::string& email, const std::string& password);
    ApiAnswer open_link(const std::string& token);

    ApiAnswer get(const std::string& path, const std::string& headers = "");
    ApiAnswer post(const std::string& path, const boost::json::value& body, const std::string& headers = "");
    ApiAnswer put(const std::string& path, const boost::json::value& body, std::optional<std::int64_t> revision);
    ApiAnswer remove(const std::string& path, std::optional<std::int64_t> revision = std::nullopt);
    ApiAnswer send(std::string_view method, const std::string& path, const std::string& headers,
                   const std::string& body);

    /// The Cookie header, for other clients.
    std::string cookie_header() const { return cookie.empty() ? "" : "Cookie: " + cookie + "\r\n"; }

    std::string cookie;
    std::string csrf;

private:
    ApiAnswer keep_session(ApiAnswer answer);
    std::uint16_t port_;
};

}  // namespace gyoryu::server
