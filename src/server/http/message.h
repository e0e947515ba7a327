#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::server::http {

enum class Method { get, head, post, put, patch, remove, options, other };

/// `GET`, `DELETE`, …; `-` for methods that nobody here answers.
std::string_view name_of(Method method);
Method method_of(std::string_view name);

struct Header {
    std::string name;
    std::string value;
};

/// One request as it came, its body complete. Nothing in it is decoded or trusted.
struct Request {
    Method method = Method::get;
    std::string target;  ///< path and query as sent
    std::vector<Header> headers;
    std::string body;
    std::string remote_address;
    bool secure = false;  ///< came through TLS

    /// The first header of that name, compared without case; empty when absent.
    std::string_view header(std::string_view name) const;
    /// The target without its query.
    std::string_view raw_path() const;
    /// What follows the first `?`.
    std::string_view raw_query() const;
};

/// One answer. Either `body` is owned, or `still` points to bytes that outlive the program's last connection.
struct Response {
    int status = 200;
    std::vector<Header> headers;
    std::string body;
    std::string_view still = {};
    bool close = false;  ///< no further request on this connection

    std::string_view bytes() const { return still.data() != nullptr ? still : std::string_view(body); }
    std::string_view header(std::string_view name) const;
    /// Replaces a header of that name.
    Response& set(std::string_view name, std::string value);
    /// Adds one more of that name.
    Response& add(std::string_view name, std::string value);
};

/// The reason phrase of RFC 9110.
std::string_view reason_of(int status);

/// True if two tokens are equal but for the case of ASCII letters.
bool same_token(std::string_view left, std::string_view right);

/// The status line and headers, ended by the empty line. Adds Content-Length, Date and Connection.
/// Header values with line breaks are left out: nobody smuggles a second answer.
std::string head_of(const Response& response, bool keep_alive);

}  // namespace gyoryu::server::http
