#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::rehearsal {

struct HttpRequest {
    std::string method;
    std::string path;  ///< with its query
    std::string body;  ///< JSON, or empty
    std::vector<std::string> headers = {};
};

struct HttpAnswer {
    int status = 0;
    std::string body;
    std::string cookie;  ///< "name=value" of the last Set-Cookie
    double ms = 0;       ///< from the first byte sent to the last received, the connection included when it was new
};

/// One connection to a server over HTTP or HTTPS. Follows no redirect. Not for several threads at a time.
class HttpClient {
public:
    /// `server`: "http://host:port", a slash at the end or not.
    explicit HttpClient(std::string server);
    HttpClient(HttpClient&&) noexcept;
    ~HttpClient();

    /// None when there was no whole answer; whether the server has acted is unknown then.
    std::optional<HttpAnswer> send(const HttpRequest& request);
    /// What was wrong with the last attempt, in libcurl's words.
    const std::string& trouble() const { return trouble_; }

private:
    struct Handle;
    std::string server_;
    std::unique_ptr<Handle> handle_;
    std::string trouble_;
};

}  // namespace gyoryu::rehearsal
